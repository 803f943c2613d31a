package org.charterexchange.matching.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cutting-plane model of a proximal bundle method over a box: finds the point that minimises the highest cut plus
 * half the squared distance from a centre, divided by a step.
 *
 * <p>The dual, over weights of the cuts that sum to one, is solved by moving weight from the worst cut to the best with an
 * exact line search (an active-set Frank-Wolfe method; K. C. Kiwiel, "Proximity control in bundle methods for convex
 * nondifferentiable minimization", Mathematical Programming 46 (1990), describes the outer method).
 */
final class CuttingPlaneModel {

    private static final int MOST_CUTS = 120;
    private static final int MOST_MOVES = 2_000;
    private static final int LINE_SEARCH = 40;

    private final double[] lower;
    private final double[] upper;
    private final List<CuttingPlane> cuts = new ArrayList<>();
    private double[] weight = new double[0];

    CuttingPlaneModel(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    void add(CuttingPlane cut) {
        if (cuts.size() == MOST_CUTS) {
            dropLightest();
        }
        cuts.add(cut);
        weight = Arrays.copyOf(weight, cuts.size());
        if (cuts.size() == 1) {
            weight[0] = 1;
        }
    }

    private void dropLightest() {
        int lightest = 0;
        for (int i = 1; i < weight.length; i++) {
            if (weight[i] < weight[lightest]) {
                lightest = i;
            }
        }
        cuts.remove(lightest);
        double[] kept = new double[weight.length - 1];
        System.arraycopy(weight, 0, kept, 0, lightest);
        System.arraycopy(weight, lightest + 1, kept, lightest, kept.length - lightest);
        double sum = Arrays.stream(kept).sum();
        for (int i = 0; i < kept.length; i++) {
            kept[i] /= sum;
        }
        weight = kept;
    }

    /** The value of the highest cut. */
    double value(double[] x) {
        double highest = Double.NEGATIVE_INFINITY;
        for (CuttingPlane cut : cuts) {
            highest = Math.max(highest, cut.value(x));
        }
        return highest;
    }

    /** The point that the model proposes from a centre with a step; {@code tolerance} is in the function's units. */
    double[] propose(double[] centre, double step, double tolerance) {
        double[] slope = new double[centre.length];
        for (int i = 0; i < weight.length; i++) {
            cuts.get(i).addTo(slope, weight[i]);
        }
        double[] x = point(centre, slope, step);
        for (int move = 0; move < MOST_MOVES; move++) {
            int best = -1;
            int worst = -1;
            double highest = Double.NEGATIVE_INFINITY;
            double lowest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < weight.length; i++) {
                double value = cuts.get(i).value(x);
                if (value > highest) {
                    highest = value;
                    best = i;
                }
                if (weight[i] > 0 && value < lowest) {
                    lowest = value;
                    worst = i;
                }
            }
            if (highest - lowest <= tolerance) {
                break;
            }
            shiftWeight(worst, best, centre, slope, step, x);
        }
        return x;
    }

    private void shiftWeight(int from, int to, double[] centre, double[] slope, double step, double[] x) {
        CuttingPlane away = cuts.get(from);
        CuttingPlane towards = cuts.get(to);
        double low = 0;
        double high = weight[from];
        if (gain(away, towards, high, centre, slope, step, x) < 0) {
            for (int i = 0; i < LINE_SEARCH; i++) {
                double middle = (low + high) / 2;
                if (gain(away, towards, middle, centre, slope, step, x) > 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            high = low > 0 ? low : high;
        }
        weight[from] = high == weight[from] ? 0 : weight[from] - high;
        weight[to] += high;
        away.addTo(slope, -high);
        towards.addTo(slope, high);
        refresh(away, centre, slope, step, x);
        refresh(towards, centre, slope, step, x);
    }

    /** The slope of the dual function after moving some weight; positive while more should be moved. */
    private double gain(
            CuttingPlane away,
            CuttingPlane towards,
            double moved,
            double[] centre,
            double[] slope,
            double step,
            double[] x) {
        away.addTo(slope, -moved);
        towards.addTo(slope, moved);
        refresh(away, centre, slope, step, x);
        refresh(towards, centre, slope, step, x);
        double gain = towards.value(x) - away.value(x);
        away.addTo(slope, moved);
        towards.addTo(slope, -moved);
        refresh(away, centre, slope, step, x);
        refresh(towards, centre, slope, step, x);
        return gain;
    }

    private void refresh(CuttingPlane cut, double[] centre, double[] slope, double step, double[] x) {
        for (int k : cut.at()) {
            x[k] = Math.max(lower[k], Math.min(upper[k], centre[k] - step * slope[k]));
        }
    }

    private double[] point(double[] centre, double[] slope, double step) {
        double[] x = new double[centre.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = Math.max(lower[k], Math.min(upper[k], centre[k] - step * slope[k]));
        }
        return x;
    }
}
