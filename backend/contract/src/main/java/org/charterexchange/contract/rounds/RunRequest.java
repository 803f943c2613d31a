package org.charterexchange.contract.rounds;

import org.jspecify.annotations.Nullable;

/**
 * A run to be started, with exactly one limit.
 *
 * @param seconds 1 to 86,400
 * @param steps at least 1; the same seed and steps give the same matches everywhere
 * @param seed any number; 0 where absent
 */
public record RunRequest(
        @Nullable Integer seconds,
        @Nullable Long steps,
        @Nullable Long seed) {}
