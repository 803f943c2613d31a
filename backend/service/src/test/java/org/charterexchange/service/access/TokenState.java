package org.charterexchange.service.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.charterexchange.service.testing.TestIssuer;
import org.jspecify.annotations.Nullable;

/**
 * What may be right or wrong with the token of a request.
 */
enum TokenState {
    VALID,
    NONE,
    EXPIRED,
    WRONG_AUDIENCE,
    WRONG_ISSUER,
    UNKNOWN_KEY,
    UNSIGNED,
    GARBAGE;

    private static final TestIssuer STRANGER = new TestIssuer();

    /** The token of this person in this state. */
    @Nullable String of(TestIssuer issuer, String subject) {
        Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        return switch (this) {
            case VALID -> issuer.token(subject);
            case NONE -> null;
            case EXPIRED -> issuer.token(subject, claims -> claims.expirationTime(past));
            case WRONG_AUDIENCE -> issuer.token(subject, claims -> claims.audience("another-service"));
            case WRONG_ISSUER -> STRANGER.token(subject);
            case UNKNOWN_KEY -> STRANGER.token(subject, claims -> claims.issuer(issuer.uri()));
            case UNSIGNED -> unsigned(issuer.token(subject));
            case GARBAGE -> "not.a.token";
        };
    }

    private static String unsigned(String signed) {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + signed.split("\\.")[1] + ".";
    }
}
