package org.charterexchange.service.rounds;

import java.util.Locale;

/**
 * What can happen to a round.
 */
enum RoundStep {
    OPEN(true),
    CLOSE(true),
    /** A run is started. */
    START(true),
    /** The run under way has found a result. */
    REVIEW(false),
    /** The run under way has found nothing, and no earlier one has a result. */
    RETURN_TO_CLOSED(false),
    /** The run under way has found nothing, but an earlier one has a result. */
    RETURN_TO_REVIEW(false),
    PUBLISH(true),
    CONCLUDE(true),
    CANCEL(true);

    private final boolean decided;

    RoundStep(boolean decided) {
        this.decided = decided;
    }

    /** Whether a person decides it; the others follow from how a run ends. */
    boolean isDecidedByAPerson() {
        return decided;
    }

    /** The name of the step in an address and in a sentence, such as {@code close}. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
