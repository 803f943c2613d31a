package org.charterexchange.service.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    /**
     * Somebody who knows the rule and the total tries every table there can be and keeps those that would be told like
     * this one: no count below five may be the same in all of them.
     */
    @ParameterizedTest
    @CsvSource({"3, 26", "4, 17", "5, 13"})
    void whoKnowsTheRuleAndTheTotalCannotFindOutACountBelowFive(int options, int most) {
        Map<String, List<int[]>> toldAlike = new HashMap<>();
        for (int people = SmallCounts.LEAST; people <= most; people++) {
            for (int[] table : tables(options, people)) {
                String told = people + " " + Arrays.toString(Suppression.of(table));
                toldAlike.computeIfAbsent(told, key -> new ArrayList<>()).add(table);
            }
        }
        List<String> foundOut = new ArrayList<>();
        toldAlike.forEach((told, tables) -> IntStream.range(0, options)
                .filter(option -> tables.get(0)[option] < SmallCounts.LEAST)
                .filter(option -> tables.stream().allMatch(table -> table[option] == tables.get(0)[option]))
                .forEach(option -> foundOut.add(told + " tells option " + option)));

        assertThat(toldAlike.size()).isGreaterThan(most - SmallCounts.LEAST);
        assertThat(foundOut).isEmpty();
    }

    @Test
    void aCountBelowFiveIsNeverToldAndNeverAlone() {
        assertThat(Suppression.of(20, 4, 30)).containsExactly(-1, -1, 30);
        assertThat(Suppression.of(20, 4, 30, 20)).containsExactly(-1, -1, 30, -1);
        assertThat(Suppression.of(2, 3, 30, 20)).containsExactly(-1, -1, 30, 20);
        assertThat(Suppression.of(0, 0, 30, 20)).containsExactly(-1, -1, 30, -1);
        assertThat(Suppression.of(4, 4, 30, 20)).containsExactly(-1, -1, 30, -1);
    }

    @Test
    void whatIsLargeEnoughIsTold() {
        assertThat(Suppression.of(5, 6, 70)).containsExactly(5, 6, 70);
    }

    private static List<int[]> tables(int options, int people) {
        if (options == 1) {
            return List.of(new int[] {people});
        }
        List<int[]> all = new ArrayList<>();
        for (int first = 0; first <= people; first++) {
            for (int[] rest : tables(options - 1, people - first)) {
                int[] table = new int[options];
                table[0] = first;
                System.arraycopy(rest, 0, table, 1, rest.length);
                all.add(table);
            }
        }
        return all;
    }
}
