package org.charterexchange.matching.explain;

import java.util.List;
import java.util.Optional;
import org.charterexchange.matching.reasons.NotPlaced;

/**
 * An application that was not given.
 *
 * @param placement the placement's id
 * @param title the placement's title
 * @param host the name of the organisation that offers it
 * @param rank the rank the candidate gave, from 1
 * @param reasons every reason that applies
 * @param counterfactual the smallest single change of the candidate's own data found that would have been enough, everybody
 *     else's staying as it is; empty where there is none
 */
public record UnsuccessfulApplication(
        String placement,
        String title,
        String host,
        int rank,
        List<NotPlaced> reasons,
        Optional<Counterfactual> counterfactual) {

    public UnsuccessfulApplication {
        reasons = List.copyOf(reasons);
    }
}
