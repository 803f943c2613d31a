package org.charterexchange.contract.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to be erased, and what came of it.
 *
 * @param requestedAt when the person asked
 * @param dueAt when it begins, until when it can be taken back; absent once it was
 * @param doneAt when everything was gone
 * @param removed how many records of each kind are gone
 * @param kept what must lawfully stay, with the reason; known once it has begun
 */
public record ErasureView(
        Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        Map<DataCategory, Long> removed,
        List<Exemption> kept) {

    /**
     * What lawfully stays: the person's name in what was agreed for them, or in what they decided.
     *
     * @param roundId the published round that matched the person, or that they published
     * @param organisationName who hosts; absent for a decision
     * @param placementTitle to what; absent for a decision
     * @param reason why it must stay, in words
     * @param until when it goes as well
     */
    public record Exemption(
            String roundId,
            @Nullable String organisationName,
            @Nullable String placementTitle,
            String reason,
            LocalDate until) {}
}
