package org.charterexchange.matching.solver.settings;

/**
 * The second step, prices.
 *
 * @param chunk how much is done before the halt is looked at
 * @param settled when the prices are at their end
 * @param bySteps how much is done where steps are counted, so that no clock is asked
 * @param byTheClock how much is done where the time is limited
 * @param early when first matchings are rounded from prices that are not good yet
 */
public record PriceSettings(Chunk chunk, Settled settled, BySteps bySteps, ByTheClock byTheClock, EarlyRounding early) {

    /**
     * A chunk of iterations: as many as take some tens of milliseconds, so that stopping feels immediate.
     *
     * @param mostIterations at most, after each of which the exact bound is evaluated once
     * @param work iterations times pairs: a million take some 10 ms on one core
     */
    public record Chunk(int mostIterations, int work) {

        /** The iterations for so many pairs. */
        public int iterations(int pairs) {
            return Math.max(1, Math.min(mostIterations, work / (pairs + 1)));
        }
    }

    /**
     * When prices count as settled.
     *
     * @param iterations at least, since the error of the first ones says nothing
     * @param error of the linear programme, relative: below it the bound moves by less than a point in 100,000
     */
    public record Settled(int iterations, double error) {}

    /**
     * Where steps are counted.
     *
     * @param mostIterations at most: see {@link ByTheClock}
     * @param work iterations times pairs at most: some 4 s on one core, so that large problems begin their matching early
     */
    public record BySteps(int mostIterations, long work) {}

    /**
     * Where the time is limited.
     *
     * @param iterations that are good enough to dive from once {@code share} is used: at 10,000 candidates the gap in the
     *     same time was a quarter less than from fewer
     * @param share of the time after which they are; the second thread goes on with the prices
     * @param mostIterations at most, however long the search may take: a search of ten minutes showed its first good
     *     matching after one
     * @param mostShare of the time at most
     */
    public record ByTheClock(int iterations, double share, int mostIterations, double mostShare) {}

    /**
     * First matchings from early prices, for problems whose prices take long.
     *
     * @param iterations after which the first is rounded: 100,000 candidates with 11 pairs each are then within 3 % of the
     *     bound after 1.4 s of processor time
     * @param growth how many times as many iterations later the next is rounded
     */
    public record EarlyRounding(long iterations, long growth) {}
}
