package org.charterexchange.service.rounds.deviations;

import java.util.Locale;
import org.charterexchange.contract.rounds.deviations.DeviationKind;

/**
 * Something that is no longer as it was frozen.
 *
 * @param subject the id of the placement or candidate
 * @param found what there is now; a decision about something else does not hold for it
 */
public record Deviation(DeviationKind kind, String subject, String found) {

    /** Names it among those of its round. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + subject;
    }

    /** Whether a match that it concerns can take effect all the same. */
    public boolean canStand() {
        return kind != DeviationKind.WITHDRAWN && kind != DeviationKind.LEFT;
    }
}
