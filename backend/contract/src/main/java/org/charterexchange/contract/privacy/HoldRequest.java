package org.charterexchange.contract.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold to be set: nothing of a person is erased, at their own wish or by age, before it is lifted.
 *
 * @param personId the id of a membership or of a leader's profile
 * @param reason why the records must stay, in words; the person reads it
 * @param reviewOn the day on which somebody looks whether it is still needed: later than today, within two years
 */
public record HoldRequest(
        @Nullable String personId,
        @Nullable String reason,
        @Nullable LocalDate reviewOn) {}
