package org.charterexchange.matching.bound;

/**
 * Projection on the simplex of non-negative vectors whose sum is at most 1.
 *
 * <p>C. Michelot, <em>A finite algorithm for finding the projection of a point onto the canonical simplex</em>, 1986.
 */
final class SimplexProjection {

    private SimplexProjection() {}

    /** What to take off every entry, before cutting at 0, to project the first {@code size} entries. */
    static double threshold(double[] vector, int size) {
        double threshold = 0;
        int inside = -1;
        while (true) {
            double sum = 0;
            int above = 0;
            for (int j = 0; j < size; j++) {
                if (vector[j] > threshold) {
                    sum += vector[j];
                    above++;
                }
            }
            if (inside < 0 && sum <= 1) {
                return 0;
            }
            if (above == 0 || (inside >= 0 && above >= inside)) {
                return threshold;
            }
            inside = above;
            threshold = (sum - 1) / above;
        }
    }
}
