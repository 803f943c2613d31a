package org.charterexchange.service.limits;

import java.time.Duration;

/**
 * So many requests in so much time; what was not used comes back evenly.
 *
 * @param requests the most at once
 * @param per how long it takes until all of them are there again
 */
record RateLimit(int requests, Duration per) {

    private static final Duration LONGEST = Duration.ofDays(1);

    RateLimit {
        if (requests < 1 || requests > 10_000_000) {
            throw new IllegalArgumentException("requests: expected 1 to 10000000, was " + requests);
        }
        if (per == null || per.compareTo(Duration.ofSeconds(1)) < 0 || per.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("per: expected 1 second to 1 day, was " + per);
        }
    }

    static RateLimit perMinute(int requests) {
        return new RateLimit(requests, Duration.ofMinutes(1));
    }
}
