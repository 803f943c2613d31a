package org.charterexchange.matching.bound;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;

/**
 * Lays all prices of section 5 of the specification out in one vector, one row of the relaxed linear programme each.
 *
 * <p>Order: seat prices, host prices, release prices, reciprocity shares, firstSent shares, firstHosted shares, swap
 * shares, link balances. A price that a problem does not have is held at 0 by its range.
 */
final class DualVariables {

    final Problem problem;
    final OrganisationArcs arcs;
    final int host;
    final int release;
    final int reciprocity;
    final int firstSent;
    final int firstHosted;
    final int swap;
    final int link;
    final int count;
    final double[] lower;
    final double[] upper;

    DualVariables(Problem problem, OrganisationArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
        int organisations = problem.organisationCount();
        host = problem.placementCount();
        release = host + organisations;
        reciprocity = release + organisations;
        firstSent = reciprocity + organisations;
        firstHosted = firstSent + organisations;
        swap = firstHosted + organisations;
        link = swap + arcs.swapCount();
        count = link + problem.linkCount();
        lower = new double[count];
        upper = new double[count];
        fillRanges();
    }

    private void fillRanges() {
        Weights weights = problem.weights();
        Arrays.fill(upper, 0, host, Double.MAX_VALUE);
        for (int a = 0; a < problem.organisationCount(); a++) {
            upper[host + a] = problem.hostLimit()[a] == Problem.UNLIMITED ? 0 : Double.MAX_VALUE;
            upper[release + a] = problem.releaseLimit()[a] == Problem.UNLIMITED ? 0 : Double.MAX_VALUE;
        }
        Arrays.fill(upper, reciprocity, firstSent, weights.reciprocity());
        Arrays.fill(upper, firstSent, firstHosted, weights.firstSent());
        Arrays.fill(upper, firstHosted, swap, weights.firstHosted());
        Arrays.fill(upper, swap, link, weights.swap());
        Arrays.fill(lower, link, count, -Double.MAX_VALUE);
        Arrays.fill(upper, link, count, Double.MAX_VALUE);
    }

    double clamp(int row, double price) {
        return Math.max(lower[row], Math.min(upper[row], price));
    }

    /** What every pair of an arc is worth beside its value, seat price and link balance. */
    void arcPrices(double[] prices, double[] result) {
        Weights weights = problem.weights();
        for (int l = 0; l < arcs.count(); l++) {
            int from = arcs.home()[l];
            int to = arcs.host()[l];
            double price = prices[reciprocity + from]
                    + weights.reciprocity()
                    - prices[reciprocity + to]
                    + prices[firstSent + from]
                    + prices[firstHosted + to]
                    - prices[host + to]
                    - prices[release + from];
            int s = arcs.swap()[l];
            if (s >= 0) {
                price += arcs.forward(l) ? prices[swap + s] : weights.swap() - prices[swap + s];
            }
            result[l] = price;
        }
    }

    /** The change of a candidate's pairs by its link. */
    double balance(double[] prices, int[] linkOf, int c) {
        int k = linkOf[c];
        if (k < 0) {
            return 0;
        }
        return problem.linkFirst()[k] == c ? prices[link + k] : -prices[link + k];
    }

    int[] linkOf() {
        int[] linkOf = new int[problem.candidateCount()];
        Arrays.fill(linkOf, -1);
        for (int k = 0; k < problem.linkCount(); k++) {
            linkOf[problem.linkFirst()[k]] = k;
            linkOf[problem.linkSecond()[k]] = k;
        }
        return linkOf;
    }

    /** The part of the bound that does not depend on the candidates. */
    double constant(double[] prices) {
        Weights weights = problem.weights();
        double sum = 0;
        for (int a = 0; a < problem.organisationCount(); a++) {
            double sent = problem.sentBefore()[a];
            double hosted = problem.hostedBefore()[a];
            sum += prices[reciprocity + a] * (sent - hosted)
                    + weights.reciprocity() * (hosted - Math.min(sent, hosted));
            sum += weights.firstSent() - prices[firstSent + a] + weights.firstHosted() - prices[firstHosted + a];
            sum += prices[host + a] * limit(problem.hostLimit()[a]);
            sum += prices[release + a] * limit(problem.releaseLimit()[a]);
        }
        for (int p = 0; p < host; p++) {
            sum += prices[p] * problem.placementSeats()[p];
        }
        return sum;
    }

    /**
     * Turns what each arc carries into what each row carries, the seats' rows being there already: {@code load} is the
     * matrix of the programme times a (fractional) matching.
     */
    void spread(double[] arcLoad, double[] load) {
        Arrays.fill(load, host, link, 0);
        for (int l = 0; l < arcs.count(); l++) {
            double f = arcLoad[l];
            int from = arcs.home()[l];
            int to = arcs.host()[l];
            load[host + to] -= f;
            load[release + from] -= f;
            load[reciprocity + from] += f;
            load[reciprocity + to] -= f;
            load[firstSent + from] += f;
            load[firstHosted + to] += f;
            if (arcs.swap()[l] >= 0) {
                load[swap + arcs.swap()[l]] += arcs.forward(l) ? f : -f;
            }
        }
    }

    /** The slope of the bound in each price where the matching is empty. */
    double[] slopeAtNothing() {
        double[] slope = new double[count];
        for (int p = 0; p < host; p++) {
            slope[p] = problem.placementSeats()[p];
        }
        for (int a = 0; a < problem.organisationCount(); a++) {
            slope[host + a] = limit(problem.hostLimit()[a]);
            slope[release + a] = limit(problem.releaseLimit()[a]);
            slope[reciprocity + a] = (double) problem.sentBefore()[a] - problem.hostedBefore()[a];
            slope[firstSent + a] = -1;
            slope[firstHosted + a] = -1;
        }
        return slope;
    }

    private static int limit(int limit) {
        return limit == Problem.UNLIMITED ? 0 : limit;
    }
}
