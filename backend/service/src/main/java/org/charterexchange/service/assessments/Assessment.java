package org.charterexchange.service.assessments;

import java.time.Instant;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.assessments.AssessmentView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A score as it is kept.
 *
 * @param organisation the host, whose panel it is
 * @param by the membership of whoever gave it last; empty before the first
 */
record Assessment(
        String id,
        long version,
        String round,
        String placement,
        String organisation,
        String candidate,
        int score,
        @Nullable String note,
        String by,
        Instant at)
        implements VersionedDocument {

    static String id(String round, String placement, String candidate) {
        return round + "/" + placement + "/" + candidate;
    }

    /** What there is before the first score is given: version 0. */
    static Assessment none(String round, PlacementView placement, String candidate) {
        return new Assessment(
                id(round, placement.id(), candidate),
                0,
                round,
                placement.id(),
                placement.organisationId(),
                candidate,
                0,
                null,
                "",
                Instant.EPOCH);
    }

    /** The next one of the same person. */
    Assessment changed(AssessmentRequest request, String who, Instant when) {
        return new Assessment(
                id, version + 1, round, placement, organisation, candidate, request.score(), request.note(), who, when);
    }

    AssessmentView view() {
        return new AssessmentView(score, note, at);
    }
}
