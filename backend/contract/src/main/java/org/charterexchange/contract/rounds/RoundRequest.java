package org.charterexchange.contract.rounds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round to be planned.
 *
 * @param id lower-case letters, digits and hyphens, such as {@code autumn-2026}
 * @param name 1 to 100 characters
 * @param assessmentsUntil the last day for panels to score, not before {@code offersOn}; until the round closes where absent
 * @param preset {@code balanced}, {@code first-choices}, {@code most-placements} or {@code most-exchanges}; the weights
 *     where {@code policy} is absent
 * @param policy weights of its own
 */
public record RoundRequest(
        String id,
        String name,
        LocalDate offersOn,
        LocalDate offersUntil,
        LocalDate applicationsUntil,
        @Nullable LocalDate assessmentsUntil,
        @Nullable String preset,
        @Nullable PolicyView policy) {}
