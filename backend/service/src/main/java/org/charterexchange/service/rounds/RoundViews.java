package org.charterexchange.service.rounds;

import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.service.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Rounds as the API shows them.
 */
final class RoundViews {

    private RoundViews() {}

    /** The round as the caller may read it: small counts are for the programme, the names of people for members. */
    static RoundView of(Caller caller, Round round) {
        Round.Publication publication = round.publication();
        boolean named = !caller.roles().isEmpty();
        return new RoundView(
                round.id(),
                round.name(),
                round.state(),
                round.offersOn(),
                round.offersUntil(),
                round.applicationsUntil(),
                round.assessmentsUntil(),
                round.policy(),
                counts(caller, round),
                round.frozen() == null ? null : round.frozen().instance().sha256(),
                round.currentRunId(),
                publication == null ? null : publication.runId(),
                publication == null ? null : FigureSuppression.of(publication.measures()),
                publication == null || !named ? null : publication.by(),
                publication == null || !named ? null : publication.reason(),
                publication == null ? null : publication.at(),
                round.version());
    }

    private static @Nullable FrozenCounts counts(Caller caller, Round round) {
        Round.Frozen frozen = round.frozen();
        if (frozen == null) {
            return null;
        }
        return caller.is(Role.PROGRAMME) ? frozen.counts() : FigureSuppression.of(frozen.counts());
    }
}
