package org.charterexchange.matching.benchmark.peers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;

/**
 * Candidate-proposing deferred acceptance (Gale and Shapley 1962): candidates propose in the order of the given ranks,
 * placements keep the best panel scores. Release and host limits are kept by serial admission afterwards, which can
 * leave blocking pairs where limits bind.
 */
public final class DeferredAcceptance implements Peer {

    private final int[] rankOfPair;
    private final int[] scoreOfPair;

    /**
     * @param rankOfPair 1 for a candidate's first application; pairs that were not applied for are 0 and never proposed
     * @param scoreOfPair the panel's score
     */
    public DeferredAcceptance(int[] rankOfPair, int[] scoreOfPair) {
        this.rankOfPair = rankOfPair.clone();
        this.scoreOfPair = scoreOfPair.clone();
    }

    @Override
    public String name() {
        return "deferred acceptance";
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        int[] candidateOfPair = CandidateOfPair.of(problem);
        List<List<Integer>> held = new ArrayList<>();
        for (int placement = 0; placement < problem.placementCount(); placement++) {
            held.add(new ArrayList<>());
        }
        int[][] lists = IntStream.range(0, problem.candidateCount())
                .mapToObj(candidate -> preferences(problem, candidate))
                .toArray(int[][]::new);
        int[] next = new int[lists.length];
        ArrayDeque<Integer> free = new ArrayDeque<>();
        IntStream.range(0, lists.length).forEach(free::add);
        while (!free.isEmpty()) {
            int candidate = free.remove();
            if (next[candidate] == lists[candidate].length) {
                continue;
            }
            int pair = lists[candidate][next[candidate]++];
            List<Integer> holders = held.get(problem.pairPlacement()[pair]);
            holders.add(pair);
            if (holders.size() > problem.placementSeats()[problem.pairPlacement()[pair]]) {
                Integer worst = holders.stream().min(byPanel()).orElseThrow();
                holders.remove(worst);
                free.add(candidateOfPair[worst]);
            }
        }
        progress.offer(admit(problem, candidateOfPair, held));
    }

    private int[] preferences(Problem problem, int candidate) {
        if (problem.candidatePinned()[candidate]) {
            return new int[] {problem.firstPair()[candidate]};
        }
        return IntStream.range(problem.firstPair()[candidate], problem.firstPair()[candidate + 1])
                .filter(pair -> rankOfPair[pair] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(pair -> rankOfPair[pair]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Comparator<Integer> byPanel() {
        return Comparator.comparingInt((Integer pair) -> scoreOfPair[pair]).thenComparing(Comparator.reverseOrder());
    }

    private static int[] admit(Problem problem, int[] candidateOfPair, List<List<Integer>> held) {
        RemainingCapacity capacity = new RemainingCapacity(problem);
        held.forEach(holders -> holders.forEach(pair -> {
            if (capacity.fits(candidateOfPair[pair], pair)) {
                capacity.take(candidateOfPair[pair], pair);
            }
        }));
        capacity.keepLinks();
        return capacity.pairs;
    }
}
