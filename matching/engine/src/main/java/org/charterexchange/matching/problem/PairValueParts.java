package org.charterexchange.matching.problem;

/**
 * What a pair is worth, part by part, in points (section 3 of the specification); carbon is taken off.
 *
 * @param placed for being placed at all
 * @param preference for the rank the candidate gave
 * @param skills for the desirable skills met
 * @param development for the development goals met
 * @param assessment for the panel's score
 * @param carbon for travel, at least 0, taken off
 * @param incumbent for keeping a published match
 */
public record PairValueParts(
        int placed, int preference, int skills, int development, int assessment, int carbon, int incumbent) {

    /** placed + preference + skills + development + assessment - carbon + incumbent, in points. */
    public int value() {
        return placed + preference + skills + development + assessment - carbon + incumbent;
    }
}
