package org.charterexchange.service.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.function.UnaryOperator;
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

    /** The token of this person in this state, with what else it says. */
    @Nullable String of(TestIssuer issuer, String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        return switch (this) {
            case VALID -> issuer.token(subject, more);
            case NONE -> null;
            case EXPIRED -> issuer.token(subject, claims -> more.apply(claims).expirationTime(past));
            case WRONG_AUDIENCE ->
                issuer.token(subject, claims -> more.apply(claims).audience("another-service"));
            case WRONG_ISSUER -> STRANGER.token(subject, more);
            case UNKNOWN_KEY ->
                STRANGER.token(subject, claims -> more.apply(claims).issuer(issuer.uri()));
            case UNSIGNED -> unsigned(issuer.token(subject, more));
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
