package org.charterexchange.contract.placements;

/**
 * The life cycle of a placement: {@code DRAFT → OPEN → CLOSED → MATCHED → FILLED}; {@code WITHDRAWN} from any but {@code
 * FILLED}.
 */
public enum PlacementState {
    DRAFT,
    OPEN,
    CLOSED,
    MATCHED,
    FILLED,
    WITHDRAWN
}
