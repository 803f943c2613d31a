package org.charterexchange.contract.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold.
 *
 * @param personId the id of the profile or else of the membership whose records stay
 * @param name what the person is called; absent for auditors, and where the name is gone
 * @param reason why the records stay
 * @param reviewOn the day on which somebody looks whether it is still needed
 * @param reviewDue whether that day has come
 * @param liftedAt absent while it holds
 * @param liftReason why it was lifted
 * @param version for {@code If-Match}
 */
public record HoldView(
        String id,
        String personId,
        @Nullable String name,
        String reason,
        LocalDate reviewOn,
        boolean reviewDue,
        Instant setAt,
        @Nullable Instant liftedAt,
        @Nullable String liftReason,
        long version) {}
