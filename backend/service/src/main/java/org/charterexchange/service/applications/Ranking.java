package org.charterexchange.service.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.RankingRequest;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's applications in a round, as they are kept: one document, since they are made, endorsed and withdrawn as
 * one.
 *
 * @param organisation the home organisation, which endorses
 * @param placements best first
 * @param state the state of every application in it
 * @param declineReason why the home organisation declined
 */
record Ranking(
        String id,
        long version,
        String round,
        String candidate,
        String organisation,
        List<String> placements,
        boolean openToOffers,
        ApplicationState state,
        @Nullable Instant submittedAt,
        @Nullable String declineReason)
        implements VersionedDocument {

    static String id(String round, String candidate) {
        return round + "/" + candidate;
    }

    /** What there is before the first ranking is kept: nothing ranked, version 0. */
    static Ranking none(String round, String candidate, String organisation) {
        return new Ranking(
                id(round, candidate),
                0,
                round,
                candidate,
                organisation,
                List.of(),
                false,
                ApplicationState.DRAFT,
                null,
                null);
    }

    Optional<Ranking> ranked(RankingRequest request) {
        return ApplicationStep.RANK
                .from(state)
                .map(next -> new Ranking(
                        id,
                        version + 1,
                        round,
                        candidate,
                        organisation,
                        request.placements(),
                        request.openToOffers(),
                        next,
                        null,
                        null));
    }

    /** Submitted; empty where nothing is ranked and no offer would be acceptable either. */
    Optional<Ranking> submitted(Instant at) {
        boolean wantsSomething = openToOffers || !placements.isEmpty();
        return ApplicationStep.SUBMIT.from(state).filter(next -> wantsSomething).map(next -> in(next, at, null));
    }

    Optional<Ranking> after(ApplicationStep step) {
        return step.from(state).map(next -> in(next, submittedAt, declineReason));
    }

    Optional<Ranking> declined(String reason) {
        return ApplicationStep.DECLINE.from(state).map(next -> in(next, submittedAt, reason));
    }

    /**
     * The same for another home organisation, which has not endorsed it and does not learn why the one before declined.
     *
     * @param left those of the placements that the new home does not host itself
     */
    Ranking movedTo(String home, List<String> left) {
        boolean wantsSomething = openToOffers || !left.isEmpty();
        ApplicationState next = ApplicationStep.MOVE
                .from(state)
                .filter(to -> wantsSomething || to != ApplicationState.SUBMITTED)
                .orElse(ApplicationState.DRAFT);
        boolean waits = next == ApplicationState.SUBMITTED;
        return new Ranking(
                id, version + 1, round, candidate, home, left, openToOffers, next, waits ? submittedAt : null, null);
    }

    private Ranking in(ApplicationState next, @Nullable Instant at, @Nullable String reason) {
        return new Ranking(id, version + 1, round, candidate, organisation, placements, openToOffers, next, at, reason);
    }
}
