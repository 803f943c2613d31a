package org.charterexchange.matching.benchmark.peers;

import java.util.HashMap;
import java.util.Map;
import org.charterexchange.matching.problem.Problem;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The most valuable assignment without a thought for exchange: JGraphT's minimum-cost flow through release limit,
 * candidate, placement and host limit; what a pair is worth alone is all that counts.
 */
public final class MinimumCostFlow implements Peer {

    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();

    @Override
    public String name() {
        return "minimum-cost flow (JGraphT)";
    }

    @Override
    public void solve(Problem problem, int seconds, long seed, PeerProgress progress) {
        int organisations = problem.organisationCount();
        int candidates = problem.candidateCount();
        int firstCandidate = organisations;
        int firstPlacement = firstCandidate + candidates;
        int firstHost = firstPlacement + problem.placementCount();
        int source = firstHost + organisations;
        int sink = source + 1;
        for (int vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        for (int a = 0; a < organisations; a++) {
            edge(source, a, Math.min(candidates, problem.releaseLimit()[a]), 0);
            edge(firstHost + a, sink, Math.min(candidates, problem.hostLimit()[a]), 0);
        }
        for (int p = 0; p < problem.placementCount(); p++) {
            edge(
                    firstPlacement + p,
                    firstHost + problem.placementHost()[p],
                    Math.min(candidates, problem.placementSeats()[p]),
                    0);
        }
        DefaultWeightedEdge[] chosen = new DefaultWeightedEdge[problem.pairCount()];
        for (int c = 0; c < candidates; c++) {
            edge(problem.candidateHome()[c], firstCandidate + c, 1, 0);
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                // a pinned pair is worth more than anything it could displace
                double bonus = problem.candidatePinned()[c] ? 1e8 : 0;
                chosen[pair] = edge(
                        firstCandidate + c,
                        firstPlacement + problem.pairPlacement()[pair],
                        1,
                        -(problem.pairValue()[pair] + bonus));
            }
        }
        edge(source, sink, candidates, 0);
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        vertex -> vertex == source ? candidates : vertex == sink ? -candidates : 0,
                        capacities::get))
                .getFlowMap();
        RemainingCapacity capacity = new RemainingCapacity(problem);
        for (int c = 0; c < candidates; c++) {
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                if (flow.getOrDefault(chosen[pair], 0.0) > 0.5 && capacity.fits(c, pair)) {
                    capacity.take(c, pair);
                }
            }
        }
        capacity.keepLinks();
        progress.offer(capacity.pairs);
    }

    private DefaultWeightedEdge edge(int from, int to, int capacity, double cost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        capacities.put(edge, capacity);
        return edge;
    }
}
