package org.charterexchange.frontend.leader;

import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;

/**
 * A leader's ranking in a round, as it is shown.
 *
 * @param round the round
 * @param mine the ranked choices
 * @param progress where they stand
 */
record RankingView(RoundView round, ApplicationsView mine, ApplicationProgress progress) {
    /** A round that is over and in which nothing was ranked tells nothing. */
    boolean worthShowing() {
        return round.state() == RoundState.OPEN || !mine.applications().isEmpty() || mine.submittedAt() != null;
    }
}
