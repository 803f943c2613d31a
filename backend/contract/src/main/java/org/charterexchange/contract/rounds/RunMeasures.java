package org.charterexchange.contract.rounds;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the result of a run comes to (matching specification, section 6).
 *
 * <p>Whoever does not run the programme reads no count of people below five.
 *
 * @param ranks how many got their first choice, their second, and so on; none where a count is left out
 * @param swaps how many direct swaps between two organisations; absent where it is left out
 * @param reciprocated how many moves are returned; absent where it is left out
 * @param blockingPairs absent where it is left out
 * @param gap (upperBound − points) / upperBound
 */
public record RunMeasures(
        int candidates,
        int placed,
        List<Integer> ranks,
        @Nullable Integer swaps,
        @Nullable Integer reciprocated,
        long carbonKg,
        @Nullable Integer blockingPairs,
        Map<String, Integer> byDirection,
        long points,
        long upperBound,
        double gap) {}
