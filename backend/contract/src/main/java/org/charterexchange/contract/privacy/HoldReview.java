package org.charterexchange.contract.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked, and the hold is still needed.
 *
 * @param reason why, in words; the person reads it
 * @param reviewOn the next day on which somebody looks: later than today, within two years
 */
public record HoldReview(@Nullable String reason, @Nullable LocalDate reviewOn) {}
