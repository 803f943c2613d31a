package org.charterexchange.contract.assessments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A score that was given.
 *
 * @param score 0 to 100
 * @param note why
 * @param at when it was given or changed last
 */
public record AssessmentView(int score, @Nullable String note, Instant at) {}
