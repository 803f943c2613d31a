package org.charterexchange.matching.bound;

import org.charterexchange.matching.problem.Problem;

/**
 * The diagonal scaling of the rows and the step length that the scaled matrix allows.
 *
 * <p>Each row is divided by the root of the number of pairs in it; the largest singular value of the result is found by
 * power iteration (deterministic start, given number of rounds).
 */
final class Scaling {

    final double[] row;
    private final PriceRows rows;
    private final PairPass pass;
    private final int rounds;
    private double step;

    Scaling(PriceRows rows, PairPass pass, int rounds) {
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

    private static double[] rowScales(PriceRows rows, PairPass pass) {
        Problem problem = rows.problem;
        double[] laneSize = new double[rows.lanes.count()];
        double[] size = new double[rows.count];
        for (int i = 0; i < problem.pairCount(); i++) {
            laneSize[rows.lanes.lane()[i]]++;
            size[problem.pairPlacement()[i]]++;
        }
        for (int l = 0; l < laneSize.length; l++) {
            int from = rows.lanes.home()[l];
            int to = rows.lanes.host()[l];
            size[rows.host + to] += laneSize[l];
            size[rows.release + from] += laneSize[l];
            size[rows.reciprocity + from] += laneSize[l];
            size[rows.reciprocity + to] += laneSize[l];
            size[rows.firstSent + from] += laneSize[l];
            size[rows.firstHosted + to] += laneSize[l];
            if (rows.lanes.swap()[l] >= 0) {
                size[rows.swap + rows.lanes.swap()[l]] += laneSize[l];
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
