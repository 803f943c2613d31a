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
 * @param kept what must lawfully stay, with the reason
 */
public record ErasureView(
        Instant requestedAt,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        Map<Holding, Long> removed,
        List<LegalHold> kept) {

    /**
     * A legal hold: the person's name in what was agreed for them.
     *
     * @param roundId the published round that matched the person
     * @param organisationName who hosts
     * @param placementTitle to what
     * @param reason why it must stay, in words
     * @param until when it goes as well
     */
    public record LegalHold(
            String roundId, String organisationName, String placementTitle, String reason, LocalDate until) {}
}
