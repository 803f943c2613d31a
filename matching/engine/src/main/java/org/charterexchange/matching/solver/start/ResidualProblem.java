package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.bound.WarmStart;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;

/**
 * What is left of a problem for a few free candidates while everybody else stays on the board: a small problem of its
 * own, built in time that depends on the free candidates' pairs alone.
 */
final class ResidualProblem {

    final Problem problem;
    final OrganisationArcs arcs;
    /** The pair of the whole problem that each pair stands for. */
    final int[] pairs;

    private final Board board;
    private final int[] placements;
    private final int[] organisations;
    private final int[] wholeArcs;
    private final Certificate prices;

    /**
     * The free candidates must be unmatched on the board; one is linked to another only if both are free.
     *
     * @param index what numbers the parts
     */
    ResidualProblem(Board board, int[] free, Certificate whole, ResidualNumbering index) {
        this.board = board;
        pairs = index.openPairs(board, free);
        placements = index.placements();
        organisations = index.organisations();
        wholeArcs = index.arcs();
        problem = problem(free, index);
        arcs = arcs(index);
        prices = prices(whole);
    }

    private Problem problem(int[] free, ResidualNumbering index) {
        Problem all = board.problem();
        int[] partner = index.partners(all, free);
        int[] linkFirst =
                IntStream.range(0, free.length).filter(c -> partner[c] > c).toArray();
        int[] seats = Arrays.stream(placements)
                .map(p -> all.placementSeats()[p] - board.taken(p))
                .toArray();
        return new Problem(
                organisations.length,
                index.firstPair(),
                Arrays.stream(pairs)
                        .map(i -> index.placement(all.pairPlacement()[i]))
                        .toArray(),
                pick(all.pairValue(), pairs),
                Arrays.stream(free)
                        .map(c -> index.organisation(all.candidateHome()[c]))
                        .toArray(),
                new boolean[free.length],
                partner,
                linkFirst,
                pick(partner, linkFirst),
                Arrays.stream(placements)
                        .map(p -> index.organisation(all.placementHost()[p]))
                        .toArray(),
                seats,
                left(all.releaseLimit(), board::sent),
                left(all.hostLimit(), board::hosted),
                sum(all.sentBefore(), board::sent),
                sum(all.hostedBefore(), board::hosted),
                all.weights());
    }

    private OrganisationArcs arcs(ResidualNumbering index) {
        OrganisationArcs all = board.arcs();
        int count = wholeArcs.length;
        int[] reverse = new int[count];
        int[] swap = new int[count];
        int swaps = 0;
        for (int l = 0; l < count; l++) {
            int back = all.reverse()[wholeArcs[l]];
            reverse[l] = back < 0 ? -1 : index.arc(back);
            swap[l] = back < 0 ? -1 : reverse[l] < l ? swap[reverse[l]] : swaps++;
        }
        return new OrganisationArcs(
                Arrays.stream(pairs).map(i -> index.arc(all.arc()[i])).toArray(),
                Arrays.stream(wholeArcs)
                        .map(l -> index.organisation(all.home()[l]))
                        .toArray(),
                Arrays.stream(wholeArcs)
                        .map(l -> index.organisation(all.host()[l]))
                        .toArray(),
                reverse,
                swap,
                swaps);
    }

    private Certificate prices(Certificate whole) {
        int[] first = new int[arcs.swapCount()];
        long[] share = new long[arcs.swapCount()];
        for (int l = 0; l < wholeArcs.length; l++) {
            int swap = board.arcs().swap()[wholeArcs[l]];
            if (arcs.swap()[l] >= 0 && swap < whole.swapShares().share().length) {
                share[arcs.swap()[l]] = whole.swapShares().share()[swap];
            }
        }
        return new Certificate(
                pick(whole.seatPrices(), placements),
                pick(whole.hostPrices(), organisations),
                pick(whole.releasePrices(), organisations),
                pick(whole.reciprocityShares(), organisations),
                pick(whole.firstSentShares(), organisations),
                pick(whole.firstHostedShares(), organisations),
                new Certificate.SwapShares(first, first, share),
                new long[problem.linkCount()]);
    }

    /** A start from the prices of the whole and the pairs that the free candidates had. */
    WarmStart start(int[] pairOf, double primalWeight) {
        double[] matching = new double[pairs.length];
        for (int c = 0; c < problem.candidateCount(); c++) {
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                matching[i] = pairs[i] == pairOf[c] ? 1 : 0;
            }
        }
        int[] flow = Arrays.stream(wholeArcs).map(board::flow).toArray();
        return new WarmStart(
                prices,
                matching,
                Arrays.stream(organisations).map(board::sent).toArray(),
                Arrays.stream(organisations).map(board::hosted).toArray(),
                flow,
                primalWeight);
    }

    private int[] left(int[] limits, IntUnaryOperator used) {
        return Arrays.stream(organisations)
                .map(a -> limits[a] == Problem.UNLIMITED ? Problem.UNLIMITED : limits[a] - used.applyAsInt(a))
                .toArray();
    }

    private int[] sum(int[] before, IntUnaryOperator now) {
        return Arrays.stream(organisations)
                .map(a -> before[a] + now.applyAsInt(a))
                .toArray();
    }

    private static int[] pick(int[] values, int[] which) {
        return Arrays.stream(which).map(k -> values[k]).toArray();
    }

    private static long[] pick(long[] values, int[] which) {
        return Arrays.stream(which).mapToLong(k -> values[k]).toArray();
    }
}
