package org.charterexchange.service.placements;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.skills.Skills;
import org.charterexchange.service.storage.FilterBuilder;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds placements: who may see which, and what was asked for.
 */
@Component
class PlacementSearch {

    private static final List<String> HOSTS_ONLY =
            List.of(PlacementState.DRAFT.name(), PlacementState.WITHDRAWN.name());

    private final PlacementStore store;
    private final PlacementViews views;
    private final Organisations organisations;
    private final Skills skills;

    PlacementSearch(PlacementStore store, PlacementViews views, Organisations organisations, Skills skills) {
        this.store = store;
        this.views = views;
        this.organisations = organisations;
        this.skills = skills;
    }

    /** Some of the placements that the caller may see, in the order of their ids. */
    Mono<Page<PlacementView>> list(Caller by, PlacementQuery query, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        return hosts(query)
                .map(hosts -> asked(query, hosts.orElse(null)))
                .flatMap(asked -> store.page(and(seenBy(by), asked), Cursors.key(after), size + 1))
                .map(read -> Cursors.page(read, size, Placement::id))
                .flatMap(page -> views.of(page.items()).map(items -> new Page<>(items, page.next())));
    }

    private Mono<Optional<List<String>>> hosts(PlacementQuery query) {
        return query.sector() == null
                ? Mono.just(Optional.empty())
                : organisations.idsOf(query.sector()).map(Optional::of);
    }

    /** Strangers see open ones, members those beyond draft too, hosts all of their own, the programme and auditors all. */
    static Bson seenBy(Caller by) {
        if (by.is(Role.PROGRAMME) || by.is(Role.AUDITOR)) {
            return new Document();
        }
        Bson seen = by.roles().isEmpty() ? eq("state", PlacementState.OPEN.name()) : nin("state", HOSTS_ONLY);
        return by.is(Role.COORDINATOR) ? or(seen, hostedBy(by)) : seen;
    }

    /** What the caller may change: a coordinator's own organisation's. */
    static Bson hostedBy(Caller by) {
        String own = by.is(Role.COORDINATOR) ? by.organisation() : null;
        return own == null ? in("_id", List.of()) : eq("organisation", own);
    }

    /** What was asked for; the hosts are those of the sector, where one is asked for. */
    private Bson asked(PlacementQuery query, @Nullable List<String> hosts) {
        FilterBuilder search = new FilterBuilder()
                .equal("organisation", query.organisation())
                .equal("round", query.round())
                .equal("state", query.state())
                .foundBy(query.q());
        if (hosts != null) {
            search.where(in("organisation", hosts));
        }
        String skill = query.skill();
        return skill == null ? search.all() : search.where(with(skill)).all();
    }

    private Bson with(String skill) {
        if (!skills.knows(skill)) {
            throw ProblemException.of(ProblemType.INVALID, List.of(Fault.of("skill", skill, FaultCodes.SKILL)));
        }
        return Filters.or(
                exists("offer.essentialSkills." + skill),
                exists("offer.desirableSkills." + skill),
                exists("offer.developsSkills." + skill));
    }
}
