package org.charterexchange.matching.benchmark.peers.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;

/** Between a problem and its planning entities. */
final class Seekers {

    private Seekers() {}

    static List<Seeker> of(Problem problem) {
        List<Place> places = IntStream.range(0, problem.placementCount())
                .mapToObj(Place::new)
                .toList();
        return IntStream.range(0, problem.candidateCount())
                .mapToObj(candidate -> {
                    int first = problem.firstPair()[candidate];
                    List<Place> own = Arrays.stream(problem.pairPlacement(), first, problem.firstPair()[candidate + 1])
                            .mapToObj(places::get)
                            .toList();
                    return new Seeker(candidate, first, own, problem.candidatePinned()[candidate]);
                })
                .toList();
    }

    static int[] pairs(List<Seeker> seekers) {
        return seekers.stream().mapToInt(Seeker::pair).toArray();
    }
}
