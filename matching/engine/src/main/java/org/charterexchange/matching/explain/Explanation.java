package org.charterexchange.matching.explain;

import java.util.List;
import java.util.Optional;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.result.Match;

/**
 * Why a candidate has the place they have, or none. Other candidates are never named.
 *
 * @param candidate the candidate's id
 * @param match the candidate's match, if there is one
 * @param summary the outcome in sentences that speak to the candidate
 * @param unsuccessful the applications that were not given though ranked above the match; all of them where there is none
 */
public record Explanation(
        String candidate, Optional<Match> match, List<Phrase> summary, List<UnsuccessfulApplication> unsuccessful) {

    public Explanation {
        summary = List.copyOf(summary);
        unsuccessful = List.copyOf(unsuccessful);
    }
}
