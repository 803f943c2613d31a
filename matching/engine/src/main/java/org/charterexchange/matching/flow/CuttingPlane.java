package org.charterexchange.matching.flow;

/**
 * A plane below a convex function: {@code constant + slope · x}, with a sparse slope.
 *
 * @param at the coordinates with a slope, ascending
 * @param slope the slope at each of them
 * @param constant the value at the origin
 */
record CuttingPlane(int[] at, double[] slope, double constant) {

    double along(double[] x) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += slope[i] * x[at[i]];
        }
        return sum;
    }

    double value(double[] x) {
        return constant + along(x);
    }

    void addTo(double[] sum, double factor) {
        for (int i = 0; i < at.length; i++) {
            sum[at[i]] += factor * slope[i];
        }
    }
}
