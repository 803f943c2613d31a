package org.charterexchange.service.placements;

import java.util.Locale;
import java.util.Optional;
import org.charterexchange.contract.placements.PlacementState;

/**
 * The steps of a placement's life cycle.
 */
enum PlacementStep {
    PUBLISH,
    CLOSE,
    MATCH,
    FILL,
    WITHDRAW;

    /** Where the step leads from a state; empty where it is not possible. */
    Optional<PlacementState> from(PlacementState state) {
        return switch (this) {
            case PUBLISH -> only(state == PlacementState.DRAFT, PlacementState.OPEN);
            case CLOSE -> only(state == PlacementState.OPEN, PlacementState.CLOSED);
            case MATCH -> only(state == PlacementState.CLOSED, PlacementState.MATCHED);
            case FILL -> only(state == PlacementState.MATCHED, PlacementState.FILLED);
            case WITHDRAW ->
                only(state != PlacementState.FILLED && state != PlacementState.WITHDRAWN, PlacementState.WITHDRAWN);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<PlacementState> only(boolean possible, PlacementState next) {
        return possible ? Optional.of(next) : Optional.empty();
    }
}
