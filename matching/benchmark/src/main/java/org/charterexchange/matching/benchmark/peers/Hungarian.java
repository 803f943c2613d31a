package org.charterexchange.matching.benchmark.peers;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The most valuable assignment of candidates to seats by JGraphT's Hungarian method (Kuhn 1955, Munkres 1957), which
 * wants a complete graph: as many seats as candidates, and an edge of no worth for every pair that is not eligible.
 * Limits are kept by serial admission afterwards; reciprocity plays no part.
 */
public final class Hungarian implements Peer {

    private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

    @Override
    public String name() {
        return "Hungarian (JGraphT)";
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        int[] placementOfSeat = seats(problem);
        int size = Math.max(problem.candidateCount(), placementOfSeat.length);
        Set<Integer> candidates = new LinkedHashSet<>();
        Set<Integer> seats = new LinkedHashSet<>();
        IntStream.range(0, size).forEach(candidates::add);
        IntStream.range(size, 2 * size).forEach(seats::add);
        candidates.forEach(graph::addVertex);
        seats.forEach(graph::addVertex);
        int[][] pairs = new int[size][size];
        for (int c = 0; c < size; c++) {
            for (int s = 0; s < size; s++) {
                pairs[c][s] = pair(problem, c, s < placementOfSeat.length ? placementOfSeat[s] : -1);
                graph.setEdgeWeight(graph.addEdge(c, size + s), cost(problem, c, pairs[c][s]));
            }
        }
        RemainingCapacity capacity = new RemainingCapacity(problem);
        for (DefaultWeightedEdge edge : new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, candidates, seats)
                .getMatching()
                .getEdges()) {
            int candidate = graph.getEdgeSource(edge);
            int pair = pairs[candidate][graph.getEdgeTarget(edge) - size];
            if (pair >= 0 && problem.pairValue()[pair] > 0 && capacity.fits(candidate, pair)) {
                capacity.take(candidate, pair);
            }
        }
        capacity.keepLinks();
        progress.offer(capacity.pairs);
    }

    /** The placement of each seat; more seats than candidates are of no use to a placement. */
    private static int[] seats(Problem problem) {
        int[] asked = new int[problem.placementCount()];
        for (int placement : problem.pairPlacement()) {
            asked[placement]++;
        }
        return IntStream.range(0, problem.placementCount())
                .flatMap(p -> IntStream.generate(() -> p).limit(Math.min(asked[p], problem.placementSeats()[p])))
                .toArray();
    }

    private static int pair(Problem problem, int candidate, int placement) {
        if (candidate < problem.candidateCount()) {
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                if (problem.pairPlacement()[pair] == placement) {
                    return pair;
                }
            }
        }
        return -1;
    }

    private static double cost(Problem problem, int candidate, int pair) {
        if (pair < 0) {
            return 0;
        }
        boolean pinned = problem.candidatePinned()[candidate];
        return pinned ? -1e9 : -Math.max(0, problem.pairValue()[pair]);
    }
}
