package org.charterexchange.matching.solver.settings;

/**
 * The third step, first matchings.
 *
 * @param rounded the fraction of a pair above which simple rounding keeps it; at a half no candidate has two
 * @param chainDepth how many displaced candidates in a row are seated elsewhere while the rest is seated
 * @param sure the fraction from which a candidate is seated at once, without diving: at 10,000 candidates most are, and
 *     diving for them too took most of the time of a large round
 * @param dive for the others
 */
public record StartSettings(double rounded, int chainDepth, double sure, Dive dive) {

    /**
     * The diving heuristic: solve the linear programme, fix whom it is sure about, solve what is left.
     *
     * @param iterations of each linear programme at most
     * @param fewestIterations before its error is looked at
     * @param error of the linear programme below which it counts as solved, relative: fractions then hardly change
     * @param chunk how much is done before the halt is looked at
     * @param fixed the share of the candidates that is fixed each time at least: one after the other took 100,000 candidates
     *     a thousand programmes and 25 s, for a matching worth no more than after 2 s
     * @param surest the fraction from which a candidate is fixed, where that fixes enough
     * @param leastSure the fraction down to which it is lowered otherwise
     * @param level by how much it is lowered at a time
     */
    public record Dive(
            int iterations,
            int fewestIterations,
            double error,
            Chunk chunk,
            double fixed,
            double surest,
            double leastSure,
            double level) {}

    /**
     * A chunk of iterations: as many as take some milliseconds.
     *
     * @param mostIterations at most
     * @param work iterations times pairs at most
     */
    public record Chunk(int mostIterations, int work) {

        /** The iterations for so many pairs. */
        public int iterations(int pairs) {
            return Math.max(1, Math.min(mostIterations, work / pairs));
        }
    }
}
