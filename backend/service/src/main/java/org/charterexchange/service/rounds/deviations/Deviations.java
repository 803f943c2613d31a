package org.charterexchange.service.rounds.deviations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.placements.Placements;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.bytes.StoredBytes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Finds what is no longer as a round froze it, and what that means for a match.
 */
@Component
public class Deviations {

    private final ByteStore bytes;
    private final Placements placements;
    private final Candidates candidates;

    Deviations(ByteStore bytes, Placements placements, Candidates candidates) {
        this.bytes = bytes;
        this.placements = placements;
        this.candidates = candidates;
    }

    /** Everything that is no longer as it was frozen. */
    public Mono<List<Deviation>> of(StoredBytes instance) {
        return compare(instance).map(FrozenComparison::deviations);
    }

    /**
     * The same as the API shows it.
     *
     * @param at when the round was frozen
     * @param matched the ids of the candidates and placements that are matched
     * @param named whether the reader may know who the candidates are
     */
    public Mono<List<DeviationView>> views(
            StoredBytes instance,
            Instant at,
            Collection<DeviationDecision> decisions,
            Set<String> matched,
            boolean named) {
        return compare(instance)
                .map(found -> new Views(found, at, decisions, matched, named))
                .map(views -> views.found().deviations().stream().map(views::of).toList());
    }

    /** Those that nobody has decided about as they are now. */
    public static List<Deviation> undecided(List<Deviation> found, Collection<DeviationDecision> decisions) {
        Set<Deviation> decided =
                decisions.stream().map(DeviationDecision::about).collect(Collectors.toSet());
        return found.stream().filter(each -> !decided.contains(each)).toList();
    }

    /**
     * What a run means for a candidate, with what has become of the match since: a host may withdraw a placement even while
     * the run is being published, and after it.
     *
     * @param at when the round was frozen
     */
    public Mono<ExplanationView> since(ExplanationView of, Instant at, Collection<DeviationDecision> decisions) {
        return of.match() == null
                ? Mono.just(of)
                : placements
                        .named(List.of(of.match().placementId()))
                        .collectList()
                        .map(found -> since(of, found, at, decisions));
    }

    private static ExplanationView since(
            ExplanationView of, List<PlacementView> found, Instant at, Collection<DeviationDecision> decisions) {
        String placement = Objects.requireNonNull(of.match()).placementId();
        List<DeviationDecision> ends = decisions.stream()
                .filter(each -> each.ends(of.candidateId(), placement))
                .toList();
        boolean offered = found.stream().anyMatch(FrozenComparison::isOffered);
        return of.since(
                found.stream().flatMap(each -> Views.changes(each, at)).toList(),
                !offered || !ends.isEmpty(),
                ends.isEmpty() ? null : ends.get(0).reason());
    }

    private Mono<FrozenComparison> compare(StoredBytes instance) {
        return bytes.read(instance)
                .publishOn(Schedulers.boundedElastic())
                .map(json -> InstanceReader.read(json).instance())
                .flatMap(this::compare);
    }

    private Mono<FrozenComparison> compare(Instance frozen) {
        return Mono.zip(
                placements.named(ids(frozen.placements(), Placement::id)).collectMap(PlacementView::id),
                candidates.named(ids(frozen.candidates(), Candidate::id)).collectMap(CandidateView::id),
                (offered, people) -> new FrozenComparison(frozen, offered, people));
    }

    private static <T> List<String> ids(List<T> of, Function<T, String> id) {
        return of.stream().map(id).toList();
    }
}
