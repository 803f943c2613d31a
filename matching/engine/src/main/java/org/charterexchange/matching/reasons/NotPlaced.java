package org.charterexchange.matching.reasons;

/**
 * Why a candidate was not placed at a placement.
 *
 * @param placement the placement's id
 * @param reason the kind of reason
 * @param detail the reason in words, with names and numbers; other candidates are not named
 */
public record NotPlaced(String placement, NotPlacedReason reason, String detail) {}
