package org.charterexchange.service.rounds;

import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.PublishedFigures;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.service.figures.SmallCounts;
import org.charterexchange.service.figures.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a round and of its runs that may be shown to those who do not run the programme.
 */
final class FigureSuppression {

    private FigureSuppression() {}

    /** The figures; none where they, or the number of those without a place, would tell of fewer than five people. */
    static @Nullable PublishedFigures of(RunMeasures measures) {
        return tellsOfFew(measures)
                ? null
                : new PublishedFigures(
                        measures.candidates(),
                        measures.placed(),
                        measures.byDirection(),
                        told(measures.swaps()),
                        told(measures.reciprocated()));
    }

    /** The measures without what the figures do not tell either; none where there are no figures. */
    static @Nullable RunMeasures measures(RunMeasures measures) {
        return tellsOfFew(measures)
                ? null
                : new RunMeasures(
                        measures.candidates(),
                        measures.placed(),
                        ranks(measures),
                        told(measures.swaps()),
                        told(measures.reciprocated()),
                        measures.carbonKg(),
                        told(measures.blockingPairs()),
                        measures.byDirection(),
                        measures.points(),
                        measures.upperBound(),
                        measures.gap());
    }

    /** What was frozen, without counts that would tell of fewer than five people. */
    static FrozenCounts of(FrozenCounts counts) {
        return new FrozenCounts(
                counts.organisations(),
                counts.placements(),
                counts.seats(),
                told(counts.candidates()),
                told(counts.applications()),
                told(counts.eligiblePairs()));
    }

    private static boolean tellsOfFew(RunMeasures measures) {
        int unplaced = measures.candidates() - measures.placed();
        return SmallCounts.isSmall(measures.placed())
                || (unplaced > 0 && SmallCounts.isSmall(unplaced))
                || measures.byDirection().values().stream().anyMatch(SmallCounts::isSmall);
    }

    /** All of them or none; how many were placed at what they did not rank is a count as well. */
    private static List<Integer> ranks(RunMeasures measures) {
        int ranked = measures.ranks().stream().mapToInt(Integer::intValue).sum();
        int[] counts = IntStream.concat(
                        measures.ranks().stream().mapToInt(Integer::intValue), IntStream.of(measures.placed() - ranked))
                .filter(count -> count > 0)
                .toArray();
        return IntStream.of(Suppression.of(counts)).anyMatch(Suppression::isLeftOut) ? List.of() : measures.ranks();
    }

    private static @Nullable Integer told(@Nullable Integer count) {
        return count == null ? null : SmallCounts.told(count);
    }
}
