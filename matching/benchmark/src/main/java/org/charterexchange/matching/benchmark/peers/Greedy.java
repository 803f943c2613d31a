package org.charterexchange.matching.benchmark.peers;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;

/** Takes the pair of the highest value that still fits, again and again, as one would with a sorted spreadsheet. */
public final class Greedy implements Peer {

    @Override
    public String name() {
        return "greedy";
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        int[] candidateOfPair = CandidateOfPair.of(problem);
        int[] order = IntStream.range(0, problem.pairCount())
                .boxed()
                .sorted(Comparator.comparingInt((Integer pair) -> -problem.pairValue()[pair]))
                .mapToInt(Integer::intValue)
                .toArray();
        RemainingCapacity capacity = new RemainingCapacity(problem);
        for (int pair : order) {
            if (capacity.fits(candidateOfPair[pair], pair)) {
                capacity.take(candidateOfPair[pair], pair);
            }
        }
        capacity.keepLinks();
        progress.offer(capacity.pairs);
    }
}
