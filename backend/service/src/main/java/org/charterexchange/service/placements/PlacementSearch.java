package org.charterexchange.service.placements;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.skills.Skills;
import org.charterexchange.service.storage.FilterBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on placements: who may see which, and what was asked for.
 */
final class PlacementSearch {

    private static final List<String> HOSTS_ONLY =
            List.of(PlacementState.DRAFT.name(), PlacementState.WITHDRAWN.name());

    private PlacementSearch() {}

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
    static Bson asked(PlacementQuery query, @Nullable List<String> hosts, Skills skills) {
        FilterBuilder search = new FilterBuilder()
                .equal("organisation", query.organisation())
                .equal("round", query.round())
                .equal("state", query.state())
                .containing("offer.title", query.q());
        if (hosts != null) {
            search.where(in("organisation", hosts));
        }
        String skill = query.skill();
        return skill == null ? search.all() : search.where(with(skill, skills)).all();
    }

    private static Bson with(String skill, Skills skills) {
        if (!skills.knows(skill)) {
            throw ProblemException.of(ProblemType.INVALID, List.of(Fault.of("skill", skill, FaultCodes.SKILL)));
        }
        return Filters.or(
                exists("offer.essentialSkills." + skill),
                exists("offer.desirableSkills." + skill),
                exists("offer.developsSkills." + skill));
    }
}
