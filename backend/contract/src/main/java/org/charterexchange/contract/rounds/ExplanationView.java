package org.charterexchange.contract.rounds;

import java.util.List;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.jspecify.annotations.Nullable;

/**
 * What a run means for one candidate.
 *
 * @param match the match, where there is one
 * @param exchange who comes in exchange, where the move is part of one
 * @param changes what the host changed of the placement since the round was frozen
 * @param lapsed whether the match takes no effect: the placement was withdrawn, or the programme decided so
 * @param lapseReason why the programme decided so
 * @param reasons why each other application was not given, best first
 */
public record ExplanationView(
        String roundId,
        String roundName,
        String runId,
        String candidateId,
        String candidateName,
        @Nullable MatchView match,
        @Nullable ExchangeView exchange,
        List<PlacementChangeView> changes,
        boolean lapsed,
        @Nullable String lapseReason,
        List<ReasonView> reasons) {

    /** Keeps its own lists. */
    public ExplanationView {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
    }

    /** The same with what has become of the placement since. */
    public ExplanationView since(List<PlacementChangeView> changed, boolean over, @Nullable String reason) {
        return new ExplanationView(
                roundId, roundName, runId, candidateId, candidateName, match, exchange, changed, over, reason, reasons);
    }
}
