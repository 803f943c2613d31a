package org.charterexchange.service.idempotency;

import java.time.Instant;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A key as it is kept: first while its request is at work, then with the answer.
 */
record IdempotencyKeyUse(Document document) {

    static final String HOLDER = "holder";
    static final String WORKING_UNTIL = "workingUntil";
    static final String EXPIRES_AT = "expiresAt";

    boolean isFor(String requestHash) {
        return requestHash.equals(document.getString("requestHash"));
    }

    boolean isAnswered() {
        return document.containsKey("status");
    }

    /** Whether the one at work must have been lost in a crash, or the key is past its time. */
    boolean isFree(Instant now) {
        return isPast(EXPIRES_AT, now) || (!isAnswered() && isPast(WORKING_UNTIL, now));
    }

    private boolean isPast(String field, Instant now) {
        return document.getDate(field).toInstant().isBefore(now);
    }

    int status() {
        return document.getInteger("status");
    }

    Document headers() {
        return document.get("headers", Document.class);
    }

    byte[] body() {
        return document.get("body", Binary.class).getData();
    }
}
