package org.charterexchange.matching.result;

import org.charterexchange.matching.reasons.NotPlacedReason;

/**
 * Why a candidate was not placed at a placement, as a result says it.
 *
 * @param placement the placement's id
 * @param reason the kind of reason
 * @param detail the reason in English words; {@link org.charterexchange.matching.explain.Explanations} has it as codes
 */
public record UnmatchedReason(String placement, NotPlacedReason reason, String detail) {}
