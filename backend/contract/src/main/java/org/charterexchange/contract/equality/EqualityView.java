package org.charterexchange.contract.equality;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's own answers.
 *
 * @param answers to the questions that were answered
 * @param at when they were given; absent before the first time
 * @param version 0 before the first time
 */
public record EqualityView(
        Map<EqualityQuestion, String> answers, @Nullable Instant at, long version) {}
