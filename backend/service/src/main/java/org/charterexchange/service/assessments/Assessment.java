package org.charterexchange.service.assessments;

import java.time.Instant;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.assessments.AssessmentView;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A score as it is kept.
 *
 * @param organisation the host, whose panel it is
 * @param by the membership of whoever gave it last
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

    /** The first one. */
    static Assessment of(PanelApplicant who, AssessmentRequest request, String by, Instant at) {
        return new Assessment(
                id(who.round(), who.placement().id(), who.profile().id()),
                1,
                who.round(),
                who.placement().id(),
                who.placement().organisationId(),
                who.profile().id(),
                request.score(),
                request.note(),
                by,
                at);
    }

    /** The same person's next one. */
    Assessment changed(AssessmentRequest request, String who, Instant when) {
        return new Assessment(
                id, version + 1, round, placement, organisation, candidate, request.score(), request.note(), who, when);
    }

    /** What there is before the first score is given: version 0. */
    Assessment ungiven() {
        return new Assessment(id, 0, round, placement, organisation, candidate, 0, null, by, at);
    }

    AssessmentView view() {
        return new AssessmentView(score, note, at);
    }
}
