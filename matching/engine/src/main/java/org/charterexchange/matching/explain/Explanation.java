package org.charterexchange.matching.explain;

import java.util.List;
import java.util.Optional;
import org.charterexchange.matching.result.Match;

/**
 * Why a candidate has the place they have, or none. Other candidates are never named.
 *
 * @param candidate the candidate's id
 * @param match the candidate's match, if there is one
 * @param summary the outcome in a sentence that speaks to the candidate
 * @param choices the applications that were not given though ranked above the match; all of them where there is none
 */
public record Explanation(
        String candidate, Optional<Match> match, String summary, List<UnsuccessfulApplication> choices) {

    public Explanation {
        choices = List.copyOf(choices);
    }
}
