package org.charterexchange.matching.bound;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.charterexchange.matching.problem.Problem;

/**
 * The passes over all eligible pairs that the price finder makes; each costs O(pairs + rows).
 *
 * <p>Candidates are cut into blocks that depend on the problem alone, and what blocks sum up is added in their order: the
 * outcome does not depend on how many of them are passed over at once.
 */
final class PairOperator {

    /** A block of fewer pairs is not worth the handing over. */
    private static final int PAIRS_OF_A_BLOCK = 20_000;

    private static final int MOST_BLOCKS = 2;

    final int[] linkOf;
    private final DualVariables rows;
    private final Problem problem;
    private final int[] arc;
    private final double[] arcPrice;
    private final double[] arcLoad;
    private final Block[] blocks;

    PairOperator(DualVariables rows) {
        this.rows = rows;
        problem = rows.problem;
        arc = rows.arcs.arc();
        linkOf = rows.linkOf();
        arcPrice = new double[rows.arcs.count()];
        arcLoad = new double[rows.arcs.count()];
        blocks = blocks();
    }

    private Block[] blocks() {
        int count = Math.max(1, Math.min(MOST_BLOCKS, problem.pairCount() / PAIRS_OF_A_BLOCK));
        Block[] blocks = new Block[count];
        int first = 0;
        for (int b = 0; b < count; b++) {
            long pairs = (b + 1L) * problem.pairCount() / count;
            int end = first;
            while (end < problem.candidateCount() && (b == count - 1 || problem.firstPair()[end] < pairs)) {
                end++;
            }
            blocks[b] = new Block(first, end);
            first = end;
        }
        return blocks;
    }

    private void overBlocks(boolean together, Consumer<Block> work) {
        Stream<Block> all = Arrays.stream(blocks);
        (together && blocks.length > 1 ? all.parallel() : all).forEach(work);
    }

    /**
     * The bound that the prices prove, in floating point.
     *
     * @param together whether other cores may help
     */
    double bound(double[] prices, boolean together) {
        rows.arcPrices(prices, arcPrice);
        overBlocks(together, block -> block.bound(prices));
        double sum = rows.constant(prices);
        for (Block block : blocks) {
            sum += block.sum;
        }
        return sum;
    }

    /**
     * One step of the matching along the worths, back into the simplex; returns the squared length of the step.
     *
     * @param together whether other cores may help
     */
    double ascend(PrimalDualIterate from, PrimalDualIterate to, double step, boolean together) {
        rows.arcPrices(from.prices, arcPrice);
        overBlocks(together, block -> block.ascend(from, to, step));
        from.reflected();
        Arrays.fill(to.load, 0);
        Arrays.fill(arcLoad, 0);
        double moved = 0;
        for (Block block : blocks) {
            moved += block.sum;
            add(block.load, to.load);
            add(block.arcLoad, arcLoad);
        }
        rows.spread(arcLoad, to.load);
        return moved;
    }

    private static void add(double[] more, double[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += more[k];
        }
    }

    /** Candidates one after another, and what a pass over them sums up. */
    private final class Block {

        private final int first;
        private final int end;
        private final double[] load = new double[rows.count];
        private final double[] arcLoad = new double[arcPrice.length];
        private double[] worth = new double[16];
        private double sum;

        Block(int first, int end) {
            this.first = first;
            this.end = end;
        }

        void bound(double[] prices) {
            double all = 0;
            for (int c = first; c < end; c++) {
                double balance = rows.balance(prices, linkOf, c);
                double best = problem.candidatePinned()[c] ? Double.NEGATIVE_INFINITY : 0;
                for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                    best = Math.max(best, worth(prices, i) + balance);
                }
                all += best;
            }
            sum = all;
        }

        void ascend(PrimalDualIterate from, PrimalDualIterate to, double step) {
            Arrays.fill(load, 0);
            Arrays.fill(arcLoad, 0);
            from.reflect(problem.firstPair()[first], problem.firstPair()[end]);
            double moved = 0;
            for (int c = first; c < end; c++) {
                int begin = problem.firstPair()[c];
                int size = problem.firstPair()[c + 1] - begin;
                project(from, to, step, c, begin, size);
                double placed = 0;
                for (int i = begin; i < begin + size; i++) {
                    double x = to.matching[i];
                    double d = x - from.matching[i];
                    moved += d * d;
                    if (x != 0) {
                        load[problem.pairPlacement()[i]] -= x;
                        arcLoad[arc[i]] += x;
                        placed += x;
                    }
                }
                addLink(load, c, placed);
            }
            sum = moved;
        }

        private void project(PrimalDualIterate from, PrimalDualIterate to, double step, int c, int first, int size) {
            if (problem.candidatePinned()[c]) {
                to.matching[first] = 1;
                return;
            }
            if (worth.length < size) {
                worth = new double[2 * size];
            }
            double balance = rows.balance(from.prices, linkOf, c);
            for (int j = 0; j < size; j++) {
                worth[j] = from.matching[first + j] + step * (worth(from.prices, first + j) + balance);
            }
            double threshold = SimplexProjection.threshold(worth, size);
            for (int j = 0; j < size; j++) {
                to.matching[first + j] = Math.max(0, worth[j] - threshold);
            }
        }
    }

    private double worth(double[] prices, int i) {
        return problem.pairValue()[i] + arcPrice[arc[i]] - prices[problem.pairPlacement()[i]];
    }

    /** What a vector over the pairs puts on each row. */
    void load(double[] x, double[] load) {
        Arrays.fill(load, 0);
        Arrays.fill(arcLoad, 0);
        for (int c = 0; c < problem.candidateCount(); c++) {
            double sum = 0;
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                load[problem.pairPlacement()[i]] -= x[i];
                arcLoad[arc[i]] += x[i];
                sum += x[i];
            }
            addLink(load, c, sum);
        }
        rows.spread(arcLoad, load);
    }

    /** The transposed matrix times a vector over the rows, scaled to length 1; returns the length before. */
    double transpose(double[] y, double[] x) {
        Arrays.fill(arcPrice, 0);
        for (int l = 0; l < arcPrice.length; l++) {
            int from = rows.arcs.home()[l];
            int to = rows.arcs.host()[l];
            arcPrice[l] = y[rows.reciprocity + from]
                    - y[rows.reciprocity + to]
                    + y[rows.firstSent + from]
                    + y[rows.firstHosted + to]
                    - y[rows.host + to]
                    - y[rows.release + from];
            int s = rows.arcs.swap()[l];
            if (s >= 0) {
                arcPrice[l] += rows.arcs.forward(l) ? y[rows.swap + s] : -y[rows.swap + s];
            }
        }
        double length = 0;
        for (int c = 0; c < problem.candidateCount(); c++) {
            double balance = rows.balance(y, linkOf, c);
            for (int i = problem.firstPair()[c]; i < problem.firstPair()[c + 1]; i++) {
                x[i] = arcPrice[arc[i]] - y[problem.pairPlacement()[i]] + balance;
                length += x[i] * x[i];
            }
        }
        length = Math.sqrt(length);
        for (int i = 0; i < x.length; i++) {
            x[i] /= Math.max(length, 1e-300);
        }
        return length;
    }

    private void addLink(double[] load, int c, double sum) {
        int k = linkOf[c];
        if (k >= 0) {
            load[rows.link + k] += problem.linkFirst()[k] == c ? sum : -sum;
        }
    }
}
