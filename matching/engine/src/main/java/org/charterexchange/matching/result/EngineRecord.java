package org.charterexchange.matching.result;

import java.util.List;
import org.charterexchange.matching.instance.Policy;

/**
 * What computed a result, and how.
 *
 * @param version the engine's version
 * @param policy the policy that was used, every field given
 * @param seed the seed of the search
 * @param termination why the search ended, in words
 * @param steps how many steps the search took
 * @param seconds how long it took, rounded to milliseconds
 * @param history how the points grew
 */
public record EngineRecord(
        String version,
        Policy policy,
        long seed,
        String termination,
        long steps,
        double seconds,
        List<HistoryPoint> history) {

    public EngineRecord {
        history = List.copyOf(history);
    }

    /**
     * A new best matching.
     *
     * @param seconds after the start
     * @param points what it is worth
     */
    public record HistoryPoint(double seconds, long points) {}
}
