package org.charterexchange.service.imports.queue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of imports.
 *
 * @param atOnce how many files this process imports at once, the others wait in line; 0 leaves them to other processes
 * @param answerWithin how long a request waits for its file before it is told where to follow it
 * @param poll how often a worker looks for a file
 * @param lease how long a worker may be silent before another takes its file over
 * @param retry how long a file waits after a first failure, and at most after many
 */
@ConfigurationProperties("charter-exchange.imports")
public record ImportSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("5s") Duration answerWithin,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("10s") Duration lease,
        @DefaultValue Retry retry) {

    /** How long a file waits after a failure, twice as long after each. */
    public record Retry(
            @DefaultValue("1s") Duration first,
            @DefaultValue("1m") Duration longest) {

        Duration after(int failures) {
            Duration doubled = first.multipliedBy(1L << Math.min(failures, 16));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    /** Refuses what cannot work. */
    public ImportSettings {
        require(atOnce >= 0 && atOnce <= 64, "at-once", atOnce, "0 to 64");
        require(!answerWithin.isNegative(), "answer-within", answerWithin, "no less than zero");
        require(isPositive(poll), "poll", poll, "more than zero");
        require(isPositive(lease), "lease", lease, "more than zero");
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean holds, String field, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "charter-exchange.imports." + field + ": expected " + expected + ", was " + value);
        }
    }
}
