package org.charterexchange.service.equality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.service.figures.SmallCounts;
import org.charterexchange.service.figures.Suppression;

/**
 * Counts answers and leaves out what could tell about a person.
 */
final class EqualityCounts {

    static final String NOT_ANSWERED = "NOT_ANSWERED";

    private EqualityCounts() {}

    static EqualityFigures of(LocalDate on, List<Map<EqualityQuestion, String>> people) {
        if (SmallCounts.isSmall(people.size())) {
            return new EqualityFigures(on, null, List.of());
        }
        return new EqualityFigures(
                on,
                rounded(people.size()),
                Stream.of(EqualityQuestion.values())
                        .map(question -> count(question, people))
                        .toList());
    }

    /** Down to a multiple of what may be told: two figures then never differ by less. */
    private static int rounded(int people) {
        return people - people % SmallCounts.LEAST;
    }

    private static EqualityFigures.Question count(
            EqualityQuestion question, List<Map<EqualityQuestion, String>> people) {
        List<String> options = new ArrayList<>(question.options());
        options.add(NOT_ANSWERED);
        int[] counts = options.stream()
                .mapToInt(option -> (int) people.stream()
                        .filter(person -> option.equals(person.getOrDefault(question, NOT_ANSWERED)))
                        .count())
                .toArray();
        int[] told = Suppression.of(counts);
        return new EqualityFigures.Question(
                question,
                IntStream.range(0, told.length)
                        .mapToObj(i -> new EqualityFigures.Count(
                                options.get(i), Suppression.isLeftOut(told[i]) ? null : rounded(told[i])))
                        .toList());
    }
}
