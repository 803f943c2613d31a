package org.charterexchange.matching.flow;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/**
 * The arcs of a round as a circulation.
 *
 * <p>A unit of flow leaves its home organisation, passes its candidate, a placement and the host organisation, and either
 * ends or goes on, out of the host, as somebody whom the host sends in return. So every returned move is one unit on
 * the host's way through, and the reciprocity reward is the reward of that arc; the first sent and the first hosted are
 * arcs of capacity one beside the arcs that the others take; the ledger carried in is a few units of credit; limits are
 * capacities. Only direct swaps and links lie outside: they are priced into the eligible pairs by their shares and
 * balances.
 *
 * <p>Nodes: 0 is the outside; then, for each organisation, where its people leave, where the leaving were counted, where
 * the hosted arrive and where they were counted; then the candidates; then the placements. The first arcs are the
 * eligible pairs in their order.
 */
final class RoundNetwork {

    private static final int OUTSIDE = 0;

    private final Problem problem;
    private final long unit;
    private final int[] source;
    private final int[] target;
    private final int[] capacity;
    private final long[] cost;
    private final int[] supply;
    private int arcs;

    /**
     * The network of a problem.
     *
     * @param unit how many units of cost make a point
     */
    RoundNetwork(Problem problem, long unit) {
        this.problem = problem;
        this.unit = unit;
        int most = problem.pairCount()
                + problem.candidateCount()
                + problem.placementCount()
                + 8 * problem.organisationCount();
        this.source = new int[most];
        this.target = new int[most];
        this.capacity = new int[most];
        this.cost = new long[most];
        this.supply =
                new int[1 + 4 * problem.organisationCount() + problem.candidateCount() + problem.placementCount()];
        addPairs();
        addCandidates();
        for (int placement = 0; placement < problem.placementCount(); placement++) {
            add(
                    placement(placement),
                    arrival(problem.placementHost()[placement]),
                    problem.placementSeats()[placement],
                    0);
        }
        for (int organisation = 0; organisation < problem.organisationCount(); organisation++) {
            addOrganisation(organisation);
        }
    }

    NetworkSimplex simplex(long largestCost) {
        return new NetworkSimplex(
                supply,
                Arrays.copyOf(source, arcs),
                Arrays.copyOf(target, arcs),
                Arrays.copyOf(capacity, arcs),
                Arrays.copyOf(cost, arcs),
                largestCost);
    }

    int leave(int organisation) {
        return 1 + 4 * organisation;
    }

    int leftCounted(int organisation) {
        return leave(organisation) + 1;
    }

    int arrival(int organisation) {
        return leave(organisation) + 2;
    }

    int arrivedCounted(int organisation) {
        return leave(organisation) + 3;
    }

    int candidate(int candidate) {
        return 1 + 4 * problem.organisationCount() + candidate;
    }

    int placement(int placement) {
        return 1 + 4 * problem.organisationCount() + problem.candidateCount() + placement;
    }

    private void addPairs() {
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                add(
                        candidate(candidate),
                        placement(problem.pairPlacement()[pair]),
                        NetworkSimplex.UNBOUNDED,
                        problem.pairValue()[pair] * unit);
            }
        }
    }

    /** A pinned candidate must leave: one unit is taken from the home and put in at the candidate. */
    private void addCandidates() {
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            int home = leftCounted(problem.candidateHome()[candidate]);
            if (problem.candidatePinned()[candidate]) {
                supply[home]--;
                supply[candidate(candidate)]++;
            } else {
                add(home, candidate(candidate), 1, 0);
            }
        }
    }

    private void addOrganisation(int organisation) {
        Problem.Weights weights = problem.weights();
        addCounted(
                leave(organisation),
                leftCounted(organisation),
                problem.releaseLimit()[organisation],
                weights.firstSent());
        addCounted(
                arrival(organisation),
                arrivedCounted(organisation),
                problem.hostLimit()[organisation],
                weights.firstHosted());
        long reward = weights.reciprocity() * unit;
        add(OUTSIDE, leave(organisation), NetworkSimplex.UNBOUNDED, 0);
        add(arrivedCounted(organisation), OUTSIDE, NetworkSimplex.UNBOUNDED, 0);
        add(arrivedCounted(organisation), leave(organisation), NetworkSimplex.UNBOUNDED, reward);
        int credit = problem.hostedBefore()[organisation] - problem.sentBefore()[organisation];
        if (credit > 0) {
            add(OUTSIDE, leave(organisation), credit, reward);
        } else {
            add(arrivedCounted(organisation), OUTSIDE, -credit, reward);
        }
    }

    private void addCounted(int from, int to, int limit, int rewardOfFirst) {
        int capacityOfAll = Math.min(limit, NetworkSimplex.UNBOUNDED);
        add(from, to, Math.min(capacityOfAll, 1), rewardOfFirst * unit);
        boolean limited = limit != Problem.UNLIMITED;
        add(from, to, limited ? Math.max(0, capacityOfAll - 1) : NetworkSimplex.UNBOUNDED, 0);
    }

    private void add(int from, int to, int most, long reward) {
        source[arcs] = from;
        target[arcs] = to;
        capacity[arcs] = Math.min(most, NetworkSimplex.UNBOUNDED);
        cost[arcs] = -reward;
        arcs++;
    }
}
