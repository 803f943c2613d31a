package org.charterexchange.frontend.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often an address may sign in.
 *
 * @param requests the most at once; a sign-in is two
 * @param per how long it takes until all of them are there again
 * @param kept how many addresses are counted at the same time
 */
@ConfigurationProperties("frontend.sign-in-limit")
record SignInLimitSettings(
        @DefaultValue("60") int requests,
        @DefaultValue("1m") Duration per,
        @DefaultValue("50000") int kept) {
    SignInLimitSettings {
        if (requests < 1 || kept < 1) {
            throw new IllegalArgumentException(
                    "frontend.sign-in-limit.requests and kept: 1 or more, not " + requests + " and " + kept);
        }
        if (per.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("frontend.sign-in-limit.per: 1 second or more, not " + per);
        }
    }
}
