package org.charterexchange.contract;

import org.jspecify.annotations.Nullable;

/**
 * The leadership stages that a placement suits, both inclusive, 1 foundation to 5 executive.
 */
public record StageBand(int lowest, int highest) {

    /** The stage that nobody is below. */
    public static final int FOUNDATION = 1;

    /** The stage that nobody is above. */
    public static final int EXECUTIVE = 5;

    /**
     * The band between two ends, on a page and in a file alike: an end that is not given is open, so that a lowest stage
     * alone means from that stage up.
     *
     * @return null, which suits every stage, where neither end is given
     */
    public static @Nullable StageBand between(@Nullable Integer lowest, @Nullable Integer highest) {
        return lowest == null && highest == null
                ? null
                : new StageBand(lowest == null ? FOUNDATION : lowest, highest == null ? EXECUTIVE : highest);
    }
}
