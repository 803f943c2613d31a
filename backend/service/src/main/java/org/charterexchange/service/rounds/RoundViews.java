package org.charterexchange.service.rounds;

import org.charterexchange.contract.rounds.RoundView;

/**
 * Rounds as the API shows them.
 */
final class RoundViews {

    private RoundViews() {}

    static RoundView of(Round round) {
        Round.Frozen frozen = round.frozen();
        Round.Publication publication = round.publication();
        return new RoundView(
                round.id(),
                round.name(),
                round.state(),
                round.offersOn(),
                round.offersUntil(),
                round.applicationsUntil(),
                round.assessmentsUntil(),
                round.policy(),
                frozen == null ? null : frozen.counts(),
                frozen == null ? null : frozen.instance().sha256(),
                round.currentRunId(),
                publication == null ? null : publication.runId(),
                publication == null ? null : FigureSuppression.of(publication.measures()),
                publication == null ? null : publication.by(),
                publication == null ? null : publication.reason(),
                publication == null ? null : publication.at(),
                round.version());
    }

    /** The same without the names of people, for those who have not signed in. */
    static RoundView ofPublic(Round round) {
        RoundView view = of(round);
        return new RoundView(
                view.id(),
                view.name(),
                view.state(),
                view.offersOn(),
                view.offersUntil(),
                view.applicationsUntil(),
                view.assessmentsUntil(),
                view.policy(),
                view.frozen(),
                view.instanceSha256(),
                view.currentRunId(),
                view.publishedRunId(),
                view.figures(),
                null,
                null,
                view.publishedAt(),
                view.version());
    }
}
