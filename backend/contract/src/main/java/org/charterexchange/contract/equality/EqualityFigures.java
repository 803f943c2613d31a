package org.charterexchange.contract.equality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people gave which answer.
 *
 * <p>A count below five is never told. Where it could be worked out from the total and the other counts, others are left
 * out as well, so that even who knows this rule cannot tell it. The figures are made anew only once five people more have
 * answered, and every number is rounded down to a multiple of five, so that earlier figures cannot be taken from later ones
 * to find out what few people said.
 *
 * @param on the day on which they were made, Europe/London; absent before five people have answered
 * @param people how many took part; absent below five, and then there are no questions
 * @param questions every question
 */
public record EqualityFigures(
        @Nullable LocalDate on, @Nullable Integer people, List<Question> questions) {

    /** How one question was answered. */
    public record Question(EqualityQuestion question, List<Count> counts) {}

    /**
     * How many gave one answer.
     *
     * @param option one of the question's options, or {@code NOT_ANSWERED}
     * @param people absent where it is left out
     */
    public record Count(String option, @Nullable Integer people) {}
}
