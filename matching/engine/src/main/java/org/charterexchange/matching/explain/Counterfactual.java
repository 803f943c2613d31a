package org.charterexchange.matching.explain;

import org.charterexchange.matching.instance.Candidate;

/**
 * A change of one thing in a candidate's data after which the round is worth more with the candidate at the placement than
 * with the candidate anywhere else or nowhere.
 *
 * @param kind what changes
 * @param what a name for it in words, such as "panel score" or "level in risk management"
 * @param from the value it has
 * @param to the value that would have been enough
 * @param gain how many points more than otherwise the round would then be worth, at least 1
 * @param changed the candidate with the change; the same as before where the panel's score is what changes
 */
public record Counterfactual(Kind kind, String what, String from, String to, long gain, Candidate changed) {

    /** What can change. */
    public enum Kind {
        PANEL_SCORE,
        RANK,
        SKILL_LEVEL,
        AVAILABILITY,
        VETTING,
        TRAVEL,
        STAGE
    }

    /** The change in a sentence that speaks to the candidate. */
    public String sentence() {
        return "You would have been placed here had your " + what + " been " + to + " instead of " + from + ".";
    }
}
