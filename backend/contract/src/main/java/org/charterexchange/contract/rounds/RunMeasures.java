package org.charterexchange.contract.rounds;

import java.util.List;
import java.util.Map;

/**
 * What the result of a run comes to (matching specification, section 6).
 *
 * @param ranks how many got their first choice, their second, and so on
 * @param gap (upperBound − points) / upperBound
 */
public record RunMeasures(
        int candidates,
        int placed,
        List<Integer> ranks,
        int swaps,
        int reciprocated,
        long carbonKg,
        int blockingPairs,
        Map<String, Integer> byDirection,
        long points,
        long upperBound,
        double gap) {}
