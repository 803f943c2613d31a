package org.charterexchange.frontend.outcomes;

import java.util.List;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.rounds.ReasonView;
import org.jspecify.annotations.Nullable;

/**
 * Where a leader stands in one round.
 *
 * @param published whether the round's result is published
 * @param offer the place, where there is one
 * @param lapsed whether the place is not on offer any more
 * @param lapseReason why the programme decided so; empty where it did not
 * @param changes what the host changed of the place since the round closed
 * @param reasons why each other choice was not given
 */
public record RoundOutcome(
        String roundId,
        String roundName,
        boolean published,
        @Nullable OfferedPlacement offer,
        boolean lapsed,
        String lapseReason,
        List<PlacementChangeView> changes,
        List<OutcomeStep> steps,
        List<ReasonView> reasons) {

    /** The end of the key of what is to be said first. */
    public String heading() {
        if (!published) {
            return "waiting";
        }
        return lapsed ? "lapsed" : offer == null ? "without" : "offer";
    }
}
