package org.charterexchange.matching.result;

import java.util.List;

/**
 * A candidate who is not placed.
 *
 * @param candidate the candidate's id
 * @param reasons why not, application by application, best first; a placement has an entry for each reason that applies
 */
public record Unmatched(String candidate, List<UnmatchedReason> reasons) {

    public Unmatched {
        reasons = List.copyOf(reasons);
    }
}
