package org.charterexchange.matching.bound;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;

/**
 * Evaluates the bound that a certificate proves, exactly, as section 5 of the matching specification defines it.
 *
 * <p>All arithmetic is on integers in millionths of a point; no matching is worth more than the result. One pass over
 * the eligible pairs: O(pairs + organisations + swaps).
 */
public final class BoundEvaluator {

    private final Problem problem;
    private final OrganisationArcs arcs;

    /** An evaluator that can be used for many certificates of one problem. */
    public BoundEvaluator(Problem problem, OrganisationArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
    }

    /** The upper bound in points, rounded down. */
    public static long evaluate(Problem problem, Certificate certificate) {
        return new BoundEvaluator(problem, OrganisationArcs.of(problem)).evaluate(certificate);
    }

    /** The upper bound in points, rounded down. */
    public long evaluate(Certificate certificate) {
        Total total = new Total();
        addOrganisations(certificate, total);
        for (int p = 0; p < problem.placementCount(); p++) {
            total.add(problem.placementSeats()[p], certificate.seatPrices()[p]);
        }
        addCandidates(certificate, arcShares(certificate), total);
        return total.floor();
    }

    private void addOrganisations(Certificate certificate, Total total) {
        Weights weights = problem.weights();
        for (int a = 0; a < problem.organisationCount(); a++) {
            long sent = problem.sentBefore()[a];
            long hosted = problem.hostedBefore()[a];
            long alpha = clamp(certificate.reciprocityShares()[a], weights.reciprocity());
            total.add(sent, alpha);
            total.add(hosted, weights.reciprocity() * Certificate.SCALE - alpha);
            total.add(-Math.min(sent, hosted), weights.reciprocity() * Certificate.SCALE);
            total.add(
                    1,
                    weights.firstSent() * Certificate.SCALE
                            - clamp(certificate.firstSentShares()[a], weights.firstSent()));
            total.add(
                    1,
                    weights.firstHosted() * Certificate.SCALE
                            - clamp(certificate.firstHostedShares()[a], weights.firstHosted()));
            total.add(limit(problem.hostLimit()[a]), certificate.hostPrices()[a]);
            total.add(limit(problem.releaseLimit()[a]), certificate.releasePrices()[a]);
        }
    }

    private long[] arcShares(Certificate certificate) {
        Weights weights = problem.weights();
        long[] shares = new long[arcs.count()];
        long[] swapShares = swapShares(certificate);
        for (int l = 0; l < arcs.count(); l++) {
            int home = arcs.home()[l];
            int host = arcs.host()[l];
            long share = clamp(certificate.reciprocityShares()[home], weights.reciprocity())
                    + weights.reciprocity() * Certificate.SCALE
                    - clamp(certificate.reciprocityShares()[host], weights.reciprocity())
                    + clamp(certificate.firstSentShares()[home], weights.firstSent())
                    + clamp(certificate.firstHostedShares()[host], weights.firstHosted());
            if (arcs.swap()[l] >= 0) {
                long gamma = swapShares[arcs.swap()[l]];
                share += arcs.forward(l) ? gamma : weights.swap() * Certificate.SCALE - gamma;
            }
            share -= problem.hostLimit()[host] == Problem.UNLIMITED
                    ? 0
                    : certificate.hostPrices()[host];
            share -= problem.releaseLimit()[home] == Problem.UNLIMITED
                    ? 0
                    : certificate.releasePrices()[home];
            shares[l] = share;
        }
        return shares;
    }

    private long[] swapShares(Certificate certificate) {
        Certificate.SwapShares given = certificate.swapShares();
        long[] shares = new long[arcs.swapCount()];
        int next = 0;
        for (int l = 0; l < arcs.count(); l++) {
            if (arcs.swap()[l] < 0 || !arcs.forward(l)) {
                continue;
            }
            while (next < given.share().length && before(given, next, arcs.home()[l], arcs.host()[l])) {
                next++;
            }
            if (next < given.share().length
                    && given.first()[next] == arcs.home()[l]
                    && given.second()[next] == arcs.host()[l]) {
                shares[arcs.swap()[l]] =
                        clamp(given.share()[next], problem.weights().swap());
            }
        }
        return shares;
    }

    private static boolean before(Certificate.SwapShares given, int i, int first, int second) {
        return given.first()[i] < first || (given.first()[i] == first && given.second()[i] < second);
    }

    private void addCandidates(Certificate certificate, long[] arcShares, Total total) {
        long[] balance = balances(certificate);
        for (int c = 0; c < problem.candidateCount(); c++) {
            long best = problem.candidatePinned()[c] ? Long.MIN_VALUE : 0;
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                best = Math.max(best, worth(i, certificate, arcShares, balance[c]));
            }
            total.add(1, best);
        }
    }

    private long worth(int pair, Certificate certificate, long[] arcShares, long balance) {
        return problem.pairValue()[pair] * Certificate.SCALE
                + arcShares[arcs.arc()[pair]]
                + balance
                - certificate.seatPrices()[problem.pairPlacement()[pair]];
    }

    private long[] balances(Certificate certificate) {
        long[] balance = new long[problem.candidateCount()];
        for (int k = 0; k < problem.linkCount(); k++) {
            balance[problem.linkFirst()[k]] += certificate.linkBalances()[k];
            balance[problem.linkSecond()[k]] -= certificate.linkBalances()[k];
        }
        return balance;
    }

    /** What pairs are worth at the prices (section 5 of the specification), in points, one at a time. */
    public PairWorth pairWorth(Certificate certificate) {
        long[] arcShares = arcShares(certificate);
        long[] balance = balances(certificate);
        return (candidate, pair) ->
                worth(pair, certificate, arcShares, balance[candidate]) / (double) Certificate.SCALE;
    }

    /** What a pair of a candidate is worth. */
    @FunctionalInterface
    public interface PairWorth {
        /** In points. */
        double of(int candidate, int pair);
    }

    /** What each eligible pair is worth at the prices (section 5 of the specification), in points. */
    public double[] worths(Certificate certificate) {
        long[] arcShares = arcShares(certificate);
        long[] balance = balances(certificate);
        double[] worths = new double[problem.pairCount()];
        for (int c = 0; c < problem.candidateCount(); c++) {
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                worths[i] = worth(i, certificate, arcShares, balance[c]) / (double) Certificate.SCALE;
            }
        }
        return worths;
    }

    private static int limit(int limit) {
        return limit == Problem.UNLIMITED ? 0 : limit;
    }

    private static long clamp(long share, int weight) {
        return Math.max(0, Math.min(share, weight * Certificate.SCALE));
    }

    /** A sum kept in whole points and millionths apart, so that weights of a million do not overflow it. */
    private static final class Total {
        private long points;
        private long millionths;

        void add(long times, long price) {
            points = Math.addExact(points, Math.multiplyExact(times, Math.floorDiv(price, Certificate.SCALE)));
            millionths += times * Math.floorMod(price, Certificate.SCALE);
            points += Math.floorDiv(millionths, Certificate.SCALE);
            millionths = Math.floorMod(millionths, Certificate.SCALE);
        }

        long floor() {
            return points;
        }
    }
}
