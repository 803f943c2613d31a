package org.charterexchange.service.rounds.deviations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;

/**
 * Deviations as one reader may see them.
 *
 * @param at when the round was frozen
 * @param matched the ids of the candidates and placements that are matched
 * @param named whether the reader may know who the candidates are
 */
record Views(
        FrozenComparison found,
        Instant at,
        Collection<DeviationDecision> decisions,
        Set<String> matched,
        boolean named) {

    /** What its host changed of a placement from a moment on. */
    static Stream<PlacementChangeView> changes(PlacementView placement, Instant from) {
        return placement.changes().stream().filter(change -> !change.at().isBefore(from));
    }

    DeviationView of(Deviation deviation) {
        String id = deviation.subject();
        PlacementView live = found.placements().get(id);
        Subject subject = subject(id);
        return new DeviationView(
                deviation.id(),
                deviation.kind(),
                id,
                subject.name(),
                subject.organisation(),
                live == null ? List.of() : changes(live, at).toList(),
                found.lost(id),
                matched.contains(id),
                decisions.stream()
                        .filter(each -> each.about().equals(deviation))
                        .map(DeviationDecision::view)
                        .findFirst()
                        .orElse(null));
    }

    private record Subject(String name, String organisation) {}

    private Subject subject(String id) {
        return found.frozen().placements().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> new Subject(each.title(), organisation(each.organisation())))
                .findFirst()
                .orElseGet(() -> person(id));
    }

    private Subject person(String id) {
        CandidateView live = found.candidates().get(id);
        String home = found.frozen().candidates().stream()
                .filter(each -> each.id().equals(id))
                .map(Candidate::organisation)
                .findFirst()
                .orElse("");
        return new Subject(named && live != null ? live.name() : id, organisation(home));
    }

    private String organisation(String id) {
        return found.frozen().organisations().stream()
                .filter(each -> each.id().equals(id))
                .map(Organisation::name)
                .findFirst()
                .orElse(id);
    }
}
