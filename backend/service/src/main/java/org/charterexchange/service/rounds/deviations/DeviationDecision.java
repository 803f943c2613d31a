package org.charterexchange.service.rounds.deviations;

import java.time.Instant;
import org.charterexchange.contract.rounds.deviations.DeviationDecisionView;
import org.charterexchange.contract.rounds.deviations.DeviationVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A named person's decision about a deviation, as its round keeps it.
 *
 * @param by the person's name, or once that is erased the id of their membership
 * @param person the id of their membership
 */
public record DeviationDecision(
        Deviation about,
        DeviationVerdict verdict,
        String by,
        @Nullable String person,
        String reason,
        Instant at) {

    /** Whether a match of this candidate at this placement takes no effect by it. */
    public boolean ends(String candidate, String placement) {
        String subject = about.subject();
        return verdict == DeviationVerdict.LAPSES && (subject.equals(candidate) || subject.equals(placement));
    }

    /** With the id of a membership in place of the person's name. */
    public DeviationDecision withoutName(String of) {
        return of.equals(person) ? new DeviationDecision(about, verdict, of, of, reason, at) : this;
    }

    DeviationDecisionView view() {
        return new DeviationDecisionView(verdict, by, reason, at);
    }
}
