package org.charterexchange.service.rounds.runs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the workers.
 *
 * @param workers how many runs this process solves at once; 0 leaves solving to other processes
 * @param poll how often a worker looks for a run
 * @param beat how often a worker reports
 * @param lease how long a worker may be silent before another takes its run over
 * @param attempts how many workers may fall silent over one run before it counts as failed
 * @param events how often the progress of a run is looked up for those who watch it
 */
@ConfigurationProperties("charter-exchange.runs")
record RunSettings(
        @DefaultValue("1") int workers,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("350ms") Duration beat,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("5") int attempts,
        @DefaultValue("400ms") Duration events) {

    RunSettings {
        require(workers >= 0 && workers <= 64, "workers", workers, "0 to 64");
        require(attempts >= 1 && attempts <= 100, "attempts", attempts, "1 to 100");
        require(isPositive(poll), "poll", poll, "more than zero");
        require(isPositive(beat), "beat", beat, "more than zero");
        require(isPositive(events), "events", events, "more than zero");
        require(lease.compareTo(beat.multipliedBy(4)) >= 0, "lease", lease, "at least four beats of " + beat);
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static void require(boolean holds, String field, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "charter-exchange.runs." + field + ": expected " + expected + ", was " + value);
        }
    }
}
