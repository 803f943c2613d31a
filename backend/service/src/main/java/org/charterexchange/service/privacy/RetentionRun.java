package org.charterexchange.service.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.RetentionView;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A day's removals.
 *
 * @param id the day, so that of many processes one does it
 * @param removed kind of record to how many went
 */
record RetentionRun(
        String id,
        long version,
        Instant startedAt,
        @Nullable Map<String, Long> removed,
        @Nullable Instant endedAt) implements VersionedDocument {

    static RetentionRun of(LocalDate day, Instant at) {
        return new RetentionRun(day.toString(), 1, at, null, null);
    }

    /** Taken over from a process that did not end it. */
    RetentionRun takenOver(Instant at) {
        return new RetentionRun(id, version + 1, at, removed, null);
    }

    RetentionRun ended(Map<DataCategory, Long> gone, Instant at) {
        Map<String, Long> counts = new TreeMap<>();
        gone.forEach((kind, count) -> counts.put(kind.name(), count));
        return new RetentionRun(id, version + 1, startedAt, counts, at);
    }

    RetentionView.Run view() {
        Map<DataCategory, Long> gone = new EnumMap<>(DataCategory.class);
        if (removed != null) {
            removed.forEach((kind, count) -> gone.put(DataCategory.valueOf(kind), count));
        }
        return new RetentionView.Run(LocalDate.parse(id), startedAt, endedAt, gone);
    }
}
