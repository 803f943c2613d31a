package org.charterexchange.matching.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.problem.Components;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.junit.jupiter.api.Test;

class EdgeCaseInstancesTest {

    private enum Trouble {
        NOBODY,
        NO_PLACEMENTS,
        NO_SEATS,
        EVERYBODY_PINNED,
        LIMITS_OF_ZERO,
        LEDGERS,
        EQUAL_VALUES,
        LINKS,
        PARTS,
        REFUSED
    }

    @Test
    void everyKindOfEdgeCaseIsDrawnRepeatedly() {
        Map<Trouble, Integer> drawn = new EnumMap<>(Trouble.class);
        for (long seed = 0; seed < 1000; seed++) {
            count(new EdgeCaseInstances(seed, 12).draw(), drawn);
        }
        for (Trouble trouble : Trouble.values()) {
            assertThat(drawn.getOrDefault(trouble, 0)).as(trouble.name()).isGreaterThanOrEqualTo(10);
        }
        assertThat(drawn.get(Trouble.REFUSED)).isLessThan(500);
    }

    private static void count(byte[] instance, Map<Trouble, Integer> drawn) {
        try {
            Problem problem =
                    ProblemCompiler.compile(InstanceReader.read(instance)).problem();
            for (Trouble trouble : Trouble.values()) {
                drawn.merge(trouble, holds(trouble, problem) ? 1 : 0, Integer::sum);
            }
        } catch (RefusedInstanceException e) {
            drawn.merge(Trouble.REFUSED, 1, Integer::sum);
        }
    }

    private static boolean holds(Trouble trouble, Problem problem) {
        return switch (trouble) {
            case NOBODY -> problem.candidateCount() == 0;
            case NO_PLACEMENTS -> problem.placementCount() == 0;
            case NO_SEATS -> hasZero(problem.placementSeats());
            case EVERYBODY_PINNED ->
                problem.candidateCount() > 2
                        && IntStream.range(0, problem.candidateCount()).allMatch(c -> problem.candidatePinned()[c]);
            case LIMITS_OF_ZERO -> hasZero(problem.hostLimit()) && hasZero(problem.releaseLimit());
            case LEDGERS ->
                IntStream.of(problem.sentBefore()).sum() > 0
                        && IntStream.of(problem.hostedBefore()).sum() > 0;
            case EQUAL_VALUES ->
                problem.pairCount() > 5
                        && IntStream.of(problem.pairValue()).distinct().count() == 1;
            case LINKS -> problem.linkCount() > 0;
            case PARTS -> !Components.of(problem).isEmpty();
            case REFUSED -> false;
        };
    }

    private static boolean hasZero(int[] numbers) {
        return IntStream.of(numbers).anyMatch(number -> number == 0);
    }
}
