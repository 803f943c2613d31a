package org.charterexchange.contract.placements;

/**
 * Kinds of placement by length: up to 2 weeks, up to 3 months, up to 18 months.
 */
public enum PlacementKind {
    INSIGHT,
    ATTACHMENT,
    SECONDMENT
}
