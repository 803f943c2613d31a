package org.charterexchange.matching.solver.settings;

/**
 * What counts as a step where steps are counted, so that equal steps take about equal time whatever is done.
 *
 * @param workOfStep units of work of the branch and bound, about one floating-point operation each, that make a step
 * @param workOfPair units that setting up a programme costs for each of its pairs
 */
public record EffortSettings(long workOfStep, long workOfPair) {

    /** The work that so many steps allow, at most {@code most}. */
    public long work(long steps, long most) {
        return steps < most / workOfStep ? steps * workOfStep : most;
    }
}
