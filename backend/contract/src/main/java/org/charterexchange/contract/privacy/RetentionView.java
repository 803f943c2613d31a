package org.charterexchange.contract.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long records are kept, what would go today, and what went on which day.
 *
 * @param rules one for each kind of record that goes by itself
 * @param runs the newest first
 */
public record RetentionView(List<Rule> rules, List<Run> runs) {

    /**
     * A rule.
     *
     * @param keptFor an ISO 8601 period
     * @param before what is older goes
     * @param due how many records would go now; nothing is removed by asking
     */
    public record Rule(DataCategory category, String keptFor, Instant before, long due) {}

    /**
     * A day's work.
     *
     * @param endedAt absent while it is at work
     * @param removed how many records of each kind went
     */
    public record Run(
            LocalDate day, Instant startedAt, @Nullable Instant endedAt, Map<DataCategory, Long> removed) {}
}
