package org.charterexchange.frontend.outcomes;

import java.util.List;
import org.charterexchange.contract.rounds.ReasonView;
import org.jspecify.annotations.Nullable;

/**
 * Where a leader stands in one round.
 *
 * @param published whether the round's result is published
 * @param offer the place, where there is one
 * @param reasons why each other choice was not given
 */
public record RoundOutcome(
        String roundId,
        String roundName,
        boolean published,
        @Nullable OfferedPlacement offer,
        List<OutcomeStep> steps,
        List<ReasonView> reasons) {

    /** The end of the key of what is to be said first. */
    public String heading() {
        return !published ? "waiting" : offer == null ? "without" : "offer";
    }
}
