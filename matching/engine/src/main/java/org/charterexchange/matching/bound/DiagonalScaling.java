package org.charterexchange.matching.bound;

import org.charterexchange.matching.problem.Problem;

/**
 * The diagonal scaling of the rows and the step length that the scaled matrix allows.
 *
 * <p>Each row is divided by the root of the number of pairs in it; the largest singular value of the result is found by
 * power iteration (deterministic start, given number of rounds).
 */
final class DiagonalScaling {

    final double[] row;
    private final DualVariables rows;
    private final PairOperator pass;
    private final int rounds;
    private double step;

    DiagonalScaling(DualVariables rows, PairOperator pass, int rounds) {
        this.rows = rows;
        this.pass = pass;
        this.rounds = rounds;
        row = rowScales(rows, pass);
    }

    /** The step length; found when it is first asked for, since many rounds are solved without a step. */
    double step() {
        if (step == 0) {
            step = 0.95 / norm();
        }
        return step;
    }

    private static double[] rowScales(DualVariables rows, PairOperator pass) {
        Problem problem = rows.problem;
        double[] arcSize = new double[rows.arcs.count()];
        double[] size = new double[rows.count];
        for (int i = 0; i < problem.pairCount(); i++) {
            arcSize[rows.arcs.arc()[i]]++;
            size[problem.pairPlacement()[i]]++;
        }
        for (int l = 0; l < arcSize.length; l++) {
            int from = rows.arcs.home()[l];
            int to = rows.arcs.host()[l];
            size[rows.host + to] += arcSize[l];
            size[rows.release + from] += arcSize[l];
            size[rows.reciprocity + from] += arcSize[l];
            size[rows.reciprocity + to] += arcSize[l];
            size[rows.firstSent + from] += arcSize[l];
            size[rows.firstHosted + to] += arcSize[l];
            if (rows.arcs.swap()[l] >= 0) {
                size[rows.swap + rows.arcs.swap()[l]] += arcSize[l];
            }
        }
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (pass.linkOf[c] >= 0) {
                size[rows.link + pass.linkOf[c]] += problem.firstPair()[c + 1] - problem.firstPair()[c];
            }
        }
        for (int r = 0; r < size.length; r++) {
            size[r] = size[r] == 0 ? 0 : 1 / Math.sqrt(size[r]);
        }
        return size;
    }

    private double norm() {
        int pairs = rows.problem.pairCount();
        double[] x = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            x[i] = 1 + (i % 7) * 0.1;
        }
        double[] load = new double[rows.count];
        double norm = 1;
        for (int round = 0; round < rounds && pairs > 0; round++) {
            pass.load(x, load);
            for (int r = 0; r < load.length; r++) {
                load[r] *= row[r] * row[r];
            }
            norm = Math.sqrt(pass.transpose(load, x));
        }
        return Math.max(norm, 1e-9) * (1 + 0.5 / rounds);
    }
}
