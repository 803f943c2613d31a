package org.charterexchange.matching.benchmark.peers.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;

/** Between a problem and its planning entities. */
final class PlannedCandidates {

    private PlannedCandidates() {}

    static List<PlannedCandidate> of(Problem problem) {
        List<PlannedPlacement> places = IntStream.range(0, problem.placementCount())
                .mapToObj(PlannedPlacement::new)
                .toList();
        return IntStream.range(0, problem.candidateCount())
                .mapToObj(candidate -> {
                    int first = problem.firstPair()[candidate];
                    List<PlannedPlacement> own = Arrays.stream(
                                    problem.pairPlacement(), first, problem.firstPair()[candidate + 1])
                            .mapToObj(places::get)
                            .toList();
                    return new PlannedCandidate(candidate, first, own, problem.candidatePinned()[candidate]);
                })
                .toList();
    }

    static int[] pairs(List<PlannedCandidate> candidates) {
        return candidates.stream().mapToInt(PlannedCandidate::pair).toArray();
    }
}
