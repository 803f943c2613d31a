package org.charterexchange.matching.instance;

/**
 * The leadership stages a placement is meant for.
 *
 * @param lowest 1 to 5
 * @param highest 1 to 5, at least {@code lowest}
 */
public record StageBand(int lowest, int highest) {

    /** Whether the stage lies in the band, both ends included. */
    public boolean contains(int stage) {
        return lowest <= stage && stage <= highest;
    }
}
