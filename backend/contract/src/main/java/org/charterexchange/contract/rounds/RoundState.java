package org.charterexchange.contract.rounds;

/**
 * The life cycle of a round: {@code PLANNED → OPEN → CLOSED → SOLVING → REVIEW → PUBLISHED → CONCLUDED}, {@code REVIEW →
 * SOLVING} again at will, {@code CANCELLED}.
 */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED,
    SOLVING,
    REVIEW,
    PUBLISHED,
    CONCLUDED,
    CANCELLED
}
