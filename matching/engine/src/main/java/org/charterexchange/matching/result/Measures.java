package org.charterexchange.matching.result;

import java.util.List;
import org.charterexchange.matching.instance.Direction;

/**
 * Counts that people compare matchings by.
 *
 * @param placed how many candidates are placed
 * @param ranks how many have their first choice, second choice and so on, to the worst rank that occurs; placements
 *     that were not applied for count nowhere
 * @param swaps direct swaps: the sum over pairs of organisations of the smaller of the two flows
 * @param reciprocated moves that ledgers return: the sum that the reciprocity weight multiplies in section 4 of the
 *     specification
 * @param carbonKg travel carbon of all matches, kg CO2e
 * @param blockingPairs eligible applied pairs that candidate and panel would both prefer
 * @param byDirection how many are placed each way, for every direction of the policy in its order
 */
public record Measures(
        int placed,
        List<Integer> ranks,
        int swaps,
        long reciprocated,
        long carbonKg,
        int blockingPairs,
        List<DirectionCount> byDirection) {

    public Measures {
        ranks = List.copyOf(ranks);
        byDirection = List.copyOf(byDirection);
    }

    /**
     * How many are placed one way.
     *
     * @param direction the way
     * @param placed how many
     */
    public record DirectionCount(Direction direction, int placed) {}
}
