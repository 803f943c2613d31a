package org.charterexchange.service.rounds.results;

import java.util.List;
import org.charterexchange.contract.rounds.ReasonView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.result.Unmatched;
import org.charterexchange.matching.result.UnmatchedReason;

/**
 * Candidates without a match, and reasons, as one viewer may read them.
 */
final class UnmatchedViews {

    private final IndexedResult indexed;
    private final CandidateNames names;
    private final Viewer viewer;

    UnmatchedViews(IndexedResult indexed, CandidateNames names, Viewer viewer) {
        this.indexed = indexed;
        this.names = names;
        this.viewer = viewer;
    }

    UnmatchedView of(Unmatched unmatched) {
        Candidate candidate = indexed.candidate(unmatched.candidate());
        Organisation home = indexed.organisation(candidate.organisation());
        boolean named = viewer.knowsName(candidate.id(), home.id(), home.id());
        return new UnmatchedView(
                candidate.id(),
                named ? names.name(candidate.id()) : candidate.id(),
                named ? names.title(candidate.id()) : null,
                home.id(),
                home.name(),
                MatchViews.sector(home),
                reasons(candidate, unmatched.reasons()));
    }

    private List<ReasonView> reasons(Candidate candidate, List<UnmatchedReason> reasons) {
        return reasons.stream().map(each -> reason(candidate, each)).toList();
    }

    private ReasonView reason(Candidate candidate, UnmatchedReason reason) {
        Placement placement = indexed.placement(reason.placement());
        int rank = candidate.rankOf(placement.id());
        return new ReasonView(
                placement.id(),
                placement.title(),
                indexed.organisation(placement.organisation()).name(),
                rank == 0 ? null : rank,
                reason.reason().name(),
                reason.detail(),
                null);
    }
}
