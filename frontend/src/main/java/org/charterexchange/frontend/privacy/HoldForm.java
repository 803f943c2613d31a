package org.charterexchange.frontend.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldReview;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.frontend.forms.FormReader;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold as it was typed.
 *
 * @param key the same for every sending of one form, so that a hold is set once
 * @param day the day of review, as it was typed
 * @param reviewOn the same where it is a date
 */
public record HoldForm(
        String key,
        String personId,
        String reason,
        String day,
        @Nullable LocalDate reviewOn) {

    static HoldForm empty(String person) {
        return new HoldForm(UUID.randomUUID().toString(), person, "", "", null);
    }

    static HoldForm of(HoldView hold) {
        return new HoldForm("", hold.personId(), hold.reason(), hold.reviewOn().toString(), hold.reviewOn());
    }

    static HoldForm read(FormReader reader) {
        return new HoldForm(
                reader.text("key"),
                reader.text("personId"),
                reader.text("reason"),
                reader.text("reviewOn"),
                reader.date("reviewOn"));
    }

    HoldRequest request() {
        return new HoldRequest(personId, reason, reviewOn);
    }

    HoldReview review() {
        return new HoldReview(reason, reviewOn);
    }
}
