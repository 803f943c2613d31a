package org.charterexchange.service.candidates;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.FilterBuilder;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Profiles: a leader's own, a coordinator's own organisation's, the programme's all.
 */
@Component
public class Candidates {

    private final CandidateStore store;
    private final CandidateChecks checks;
    private final Organisations organisations;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Ids ids;

    Candidates(
            CandidateStore store,
            CandidateChecks checks,
            Organisations organisations,
            VersionedChange changes,
            AuditEntries audit,
            Ids ids) {
        this.store = store;
        this.changes = changes;
        this.checks = checks;
        this.organisations = organisations;
        this.audit = audit;
        this.ids = ids;
    }

    /** A profile that the caller may see; {@link ProblemType#NOT_FOUND} for any other. */
    public Mono<CandidateView> get(Caller by, String id) {
        return visible(by, id).flatMap(this::view);
    }

    /** Some of the profiles that the caller may see, in the order of their names. */
    public Mono<Page<CandidateView>> list(
            Caller by,
            @Nullable String organisation,
            @Nullable String q,
            @Nullable String after,
            @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        Bson which = new FilterBuilder()
                .where(seenBy(by))
                .equal("organisation", organisation)
                .foundBy(q)
                .all();
        return store.page(which, Cursors.key(after), size + 1)
                .map(read -> Cursors.page(read, size, each -> FoldedText.place(each.name(), each.id())))
                .flatMap(page -> views(page.items()).map(items -> new Page<>(items, page.next())));
    }

    /** Those of the named candidates that exist, whoever asks; for the layers above, which decide what they show. */
    public Flux<CandidateView> named(Collection<String> ids) {
        return ids.isEmpty()
                ? Flux.empty()
                : store.find(Set.copyOf(ids)).collectList().flatMap(this::views).flatMapIterable(views -> views);
    }

    /** What those of the named candidates can do and want, without their names; for the layers above. */
    public Flux<SkillProfile> profiles(Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : store.profiles(Set.copyOf(ids));
    }

    /** Adds a leader of the coordinator's own organisation. */
    public Mono<CandidateView> add(Caller by, CandidateRequest request) {
        checks.faults(request).refuseIfAny();
        return Mono.justOrEmpty(by.organisation())
                .filter(by::coordinates)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.FORBIDDEN)))
                .flatMap(home -> ids.next().map(id -> Candidate.of(id, 1, home, request)))
                .flatMap(added -> store.insert(added, entry(by, "candidate.add", null, added))
                        .onErrorResume(DuplicateKeyException.class, again -> visible(by, added.id())))
                .flatMap(this::view);
    }

    /** Begins the profile of somebody of whom only the name is known; one that is there stays as it is. */
    public Mono<Void> begin(Caller by, String id, String home, String name) {
        Candidate begun = Candidate.begun(id, home, name);
        return store.insert(begun, entry(by, "candidate.add", null, begun))
                .onErrorResume(DuplicateKeyException.class, known -> Mono.empty())
                .then();
    }

    /** Changes a profile that the caller may see and that still has the version. */
    public Mono<CandidateView> change(Caller by, String id, CandidateRequest request, long version) {
        checks.faults(request).refuseIfAny();
        return changes.change(by, version, visible(by, id), store::lastChange, now -> {
                    Candidate next = now.with(request);
                    return store.change(next, entry(by, "candidate.change", now, next));
                })
                .flatMap(this::view);
    }

    private Mono<Candidate> visible(Caller by, String id) {
        return store.find(id, seenBy(by)).switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    /** The condition that a profile meets where the caller may see it. */
    private static Bson seenBy(Caller by) {
        if (by.is(Role.PROGRAMME)) {
            return new Document();
        }
        List<Bson> own = new ArrayList<>();
        if (by.is(Role.COORDINATOR) && by.organisation() != null) {
            own.add(eq("organisation", by.organisation()));
        }
        if (by.is(Role.LEADER) && by.candidate() != null) {
            own.add(eq("_id", by.candidate()));
        }
        return own.isEmpty() ? Filters.in("_id", List.of()) : or(own);
    }

    private Mono<CandidateView> view(Candidate candidate) {
        return organisations.get(candidate.organisation()).map(candidate::view);
    }

    private Mono<List<CandidateView>> views(List<Candidate> candidates) {
        Set<String> homes = candidates.stream().map(Candidate::organisation).collect(Collectors.toSet());
        return organisations.named(homes).map(of -> views(candidates, of));
    }

    private static List<CandidateView> views(List<Candidate> candidates, Map<String, OrganisationView> homes) {
        return candidates.stream()
                .flatMap(candidate -> {
                    OrganisationView home = homes.get(candidate.organisation());
                    return home == null ? Stream.empty() : Stream.of(candidate.view(home));
                })
                .toList();
    }

    private AuditEntry entry(Caller by, String action, @Nullable Candidate before, Candidate after) {
        return audit.by(by, action, "candidate/" + after.id(), after.organisation())
                .withDifferences(before, after, true);
    }
}
