package org.charterexchange.contract.rounds.deviations;

import java.util.List;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.jspecify.annotations.Nullable;

/**
 * Something that is no longer as it was when the round was frozen.
 *
 * @param subjectId the id of the placement, or of the candidate
 * @param subjectName its title, or the candidate's name; for auditors the candidate's id
 * @param organisationName the placement's host, or the candidate's home
 * @param changes what the host changed of a placement since
 * @param lost the clearances that the candidate does not hold any more
 * @param matched whether it concerns a match of the round's newest result
 * @param decision absent where nobody has decided yet, or something else has changed since
 */
public record DeviationView(
        String id,
        DeviationKind kind,
        String subjectId,
        String subjectName,
        String organisationName,
        List<PlacementChangeView> changes,
        List<Clearance> lost,
        boolean matched,
        @Nullable DeviationDecisionView decision) {

    /** Keeps its own lists. */
    public DeviationView {
        changes = List.copyOf(changes);
        lost = List.copyOf(lost);
    }
}
