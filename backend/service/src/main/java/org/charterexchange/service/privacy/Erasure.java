package org.charterexchange.service.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A person's erasure: wished, begun and completed in this one document, also after a crash.
 *
 * @param id the id of the membership that asked
 * @param candidate the profile that was theirs when they asked
 * @param dueAt when it begins; absent once the wish was taken back
 * @param kept what must stay; known from when it begins
 * @param removed kind of record to how many are gone
 */
record Erasure(
        String id,
        long version,
        @Nullable String candidate,
        Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable List<Kept> kept,
        @Nullable Map<String, Long> removed,
        @Nullable Instant doneAt)
        implements VersionedDocument {

    /**
     * What was agreed for the person, or what they decided, with the name.
     *
     * @param organisation absent for a decision
     * @param placement absent for a decision
     */
    record Kept(
            String round,
            String run,
            String name,
            @Nullable String organisation,
            @Nullable String placement,
            String reason,
            LocalDate until) {

        ErasureView.Exemption view() {
            return new ErasureView.Exemption(round, organisation, placement, reason, until);
        }
    }

    static Erasure wished(DataSubject person, long version, Instant at, Instant due) {
        return new Erasure(person.key(), version, person.candidate(), at, due, null, null, null);
    }

    Erasure takenBack() {
        return new Erasure(id, version + 1, candidate, requestedAt, null, null, null, null);
    }

    Erasure begun(List<Kept> exemptions) {
        return new Erasure(id, version + 1, candidate, requestedAt, dueAt, exemptions, null, null);
    }

    Erasure done(Map<DataCategory, Long> gone, Instant at) {
        Map<String, Long> counts = new TreeMap<>();
        gone.forEach((kind, count) -> counts.put(kind.name(), count));
        return new Erasure(id, version + 1, candidate, requestedAt, dueAt, kept, counts, at);
    }

    ErasureView view() {
        Map<DataCategory, Long> gone = new EnumMap<>(DataCategory.class);
        if (removed != null) {
            removed.forEach((kind, count) -> gone.put(DataCategory.valueOf(kind), count));
        }
        List<Kept> exemptions = kept == null ? List.of() : kept;
        return new ErasureView(
                requestedAt,
                dueAt,
                doneAt,
                gone,
                exemptions.stream().map(Kept::view).toList());
    }
}
