package org.charterexchange.matching.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.problem.Problem;

/**
 * The Lagrangian relaxation of section 5 of the matching specification in which direct swaps and links alone are priced:
 * for given swap shares and link balances every other price is found at once, exactly, by one circulation.
 *
 * <p>Its bound is that of the whole linear programme once the shares and balances are the best ones, and its flow is a
 * matching that keeps every hard rule but links.
 */
final class LagrangianRelaxation {

    /** A link that pulls harder than this many times the largest reward gains nothing. */
    private static final long BALANCE_RANGE = 4;

    private final Problem problem;
    private final SwapPairs swaps;
    private final long unit;
    private final long balanceLimit;
    private final RoundNetwork network;
    private final NetworkSimplex simplex;

    LagrangianRelaxation(Problem problem, SwapPairs swaps) {
        this.problem = problem;
        this.swaps = swaps;
        this.balanceLimit = BALANCE_RANGE * largestReward(problem);
        this.unit = unitFor(problem, (BALANCE_RANGE + 1) * largestReward(problem));
        this.network = new RoundNetwork(problem, unit);
        this.simplex = network.simplex((BALANCE_RANGE + 1) * largestReward(problem) * unit);
    }

    private static long largestReward(Problem problem) {
        long largest = 1;
        for (int value : problem.pairValue()) {
            largest = Math.max(largest, Math.abs((long) value));
        }
        Problem.Weights weights = problem.weights();
        return largest + weights.swap() + weights.reciprocity() + weights.firstSent() + weights.firstHosted();
    }

    /** Millionths of a point, unless weights so large and rounds so big would leave the range of a {@code long}. */
    private static long unitFor(Problem problem, long largestCost) {
        long nodes = 2L + 4L * problem.organisationCount() + problem.candidateCount() + problem.placementCount();
        long room = Long.MAX_VALUE / 16 / largestCost / nodes;
        long unit = Certificate.SCALE;
        while (unit > 1 && unit > room) {
            unit /= 10;
        }
        return unit;
    }

    /** How many points the balance of a link may be at most, on either side of 0. */
    double balanceLimit() {
        return balanceLimit;
    }

    /**
     * Solves the circulation for the given shares and balances.
     *
     * @param shares the share of each pair of organisations in points, 0 to the swap weight
     * @param balances the balance of each link in points
     * @return whether it was solved, not stopped
     */
    boolean solve(double[] shares, double[] balances, BooleanSupplier stop) {
        long swapWeight = problem.weights().swap() * unit;
        double[] candidateBalance = candidateBalances(balances);
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            int home = problem.candidateHome()[candidate];
            long balance = Math.round(candidateBalance[candidate] * unit);
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                long worth = problem.pairValue()[pair] * unit + balance;
                int swap = swaps.ofPair()[pair];
                if (swap >= 0) {
                    long share = Math.round(shares[swap] * unit);
                    worth += home == swaps.first()[swap] ? share : swapWeight - share;
                }
                simplex.setCost(pair, -worth);
            }
        }
        return simplex.solve(stop);
    }

    private double[] candidateBalances(double[] balances) {
        double[] ofCandidate = new double[problem.candidateCount()];
        for (int link = 0; link < problem.linkCount(); link++) {
            ofCandidate[problem.linkFirst()[link]] = balances[link];
            ofCandidate[problem.linkSecond()[link]] = -balances[link];
        }
        return ofCandidate;
    }

    /** The bound in points, not rounded down. */
    double bound() {
        return -simplex.totalCost() / (double) unit;
    }

    /** The pair of each candidate in the flow, or -1. */
    int[] pairs() {
        int[] pairOfCandidate = new int[problem.candidateCount()];
        Arrays.fill(pairOfCandidate, -1);
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                if (simplex.flow(pair) > 0) {
                    pairOfCandidate[candidate] = pair;
                }
            }
        }
        return pairOfCandidate;
    }

    /** The certificate that the potentials of the flow amount to, with the shares and balances it was solved for. */
    Certificate certificate(double[] shares, double[] balances) {
        int organisations = problem.organisationCount();
        long[] host = new long[organisations];
        long[] release = new long[organisations];
        long[] reciprocity = new long[organisations];
        long[] firstSent = new long[organisations];
        long[] firstHosted = new long[organisations];
        Problem.Weights weights = problem.weights();
        for (int o = 0; o < organisations; o++) {
            long leave = simplex.potential(network.leave(o));
            long sentPrice = simplex.potential(network.leftCounted(o)) - leave;
            long hostedPrice = simplex.potential(network.arrivedCounted(o)) - simplex.potential(network.arrival(o));
            reciprocity[o] = reciprocityShare(o);
            firstSent[o] = firstShare(sentPrice, weights.firstSent(), problem.releaseLimit()[o]);
            firstHosted[o] = firstShare(hostedPrice, weights.firstHosted(), problem.hostLimit()[o]);
            release[o] = limitPrice(sentPrice, weights.firstSent(), problem.releaseLimit()[o]);
            host[o] = limitPrice(hostedPrice, weights.firstHosted(), problem.hostLimit()[o]);
        }
        return new Certificate(
                seatPrices(), host, release, reciprocity, firstSent, firstHosted, swapShares(shares), linked(balances));
    }

    /**
     * What a move out of the organisation gains and what a move into it gains make up the weight together, or more where
     * nobody is returned; then the side without credit in the ledger gives way.
     */
    private long reciprocityShare(int organisation) {
        int weight = problem.weights().reciprocity();
        long outside = simplex.potential(0);
        if (problem.sentBefore()[organisation] > problem.hostedBefore()[organisation]) {
            long hosting = simplex.potential(network.arrivedCounted(organisation)) - outside;
            return share(weight * unit - hosting, weight);
        }
        return share(outside - simplex.potential(network.leave(organisation)), weight);
    }

    /** Where nobody may pass, the whole reward goes to the share, and the price, which costs nothing there, takes it back. */
    private long firstShare(long potential, int weight, int limit) {
        return limit == 0 ? weight * Certificate.SCALE : share(-potential, weight);
    }

    private long limitPrice(long potential, int weight, int limit) {
        if (limit == Problem.UNLIMITED) {
            return 0;
        }
        return price(limit == 0 ? potential + weight * unit : potential);
    }

    private long[] seatPrices() {
        long[] seat = new long[problem.placementCount()];
        for (int placement = 0; placement < seat.length; placement++) {
            int arrival = network.arrival(problem.placementHost()[placement]);
            seat[placement] = price(simplex.potential(arrival) - simplex.potential(network.placement(placement)));
        }
        return seat;
    }

    private Certificate.SwapShares swapShares(double[] shares) {
        long[] share = new long[shares.length];
        for (int i = 0; i < shares.length; i++) {
            share[i] = Math.round(shares[i] * unit) * (Certificate.SCALE / unit);
        }
        return new Certificate.SwapShares(swaps.first(), swaps.second(), share);
    }

    private long[] linked(double[] balances) {
        return Arrays.stream(balances)
                .mapToLong(balance -> Math.round(balance * unit) * (Certificate.SCALE / unit))
                .toArray();
    }

    private long price(long potential) {
        return Math.max(0, potential) * (Certificate.SCALE / unit);
    }

    private long share(long potential, int weight) {
        return Math.min(price(potential), weight * Certificate.SCALE);
    }
}
