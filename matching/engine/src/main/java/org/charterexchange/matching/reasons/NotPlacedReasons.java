package org.charterexchange.matching.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Insertion;
import org.charterexchange.matching.problem.Matching;
import org.charterexchange.matching.problem.Problem;

/**
 * Finds the true reasons why a candidate did not get a placement: those of section 2, or what the round's matching holds
 * against it. Not for more than one thread.
 */
public final class NotPlacedReasons {

    private final CompiledInstance compiled;
    private final Problem problem;
    private final Matching matching;
    private final Insertion insertion;
    private final IneligibilityDetail barDetail;

    /** For one matching of the instance; changes to it are not noticed. */
    public NotPlacedReasons(CompiledInstance compiled, Matching matching) {
        this.compiled = compiled;
        this.problem = compiled.problem();
        this.matching = matching;
        this.insertion = new Insertion(problem, matching);
        this.barDetail = new IneligibilityDetail(compiled);
    }

    /** The reasons, at least one, for a candidate and a placement by number that are not matched to each other. */
    public List<NotPlaced> reasons(int candidateNumber, int placementNumber) {
        Candidate candidate = compiled.candidate(candidateNumber);
        Placement placement = compiled.placement(placementNumber);
        List<NotPlaced> reasons = new ArrayList<>();
        for (Reason reason : compiled.eligibility().reasons(candidate, placement)) {
            reasons.add(new NotPlaced(
                    placement.id(), NotPlacedReason.of(reason), barDetail.of(reason, candidate, placement)));
        }
        if (reasons.isEmpty()) {
            ofTheRound(candidateNumber, placementNumber, reasons);
        }
        return reasons;
    }

    /**
     * The change of the round's points if the candidate went to the placement, the best rearrangement of others found;
     * empty where the pair is not eligible or nothing that may move makes room.
     */
    public OptionalLong change(int candidate, int placement) {
        int pair = compiled.pair(candidate, placement);
        return pair < 0 ? OptionalLong.empty() : insertion.change(candidate, pair);
    }

    private void ofTheRound(int c, int p, List<NotPlaced> reasons) {
        Placement placement = compiled.placement(p);
        Organisation host = compiled.organisation(problem.placementHost()[p]);
        Organisation home = compiled.organisation(problem.candidateHome()[c]);
        OptionalLong change = change(c, p);
        String cost = cost(change);
        boolean elsewhere = matching.pairOf(c) >= 0;
        if (matching.taken(p) >= placement.seats()) {
            reasons.add(new NotPlaced(placement.id(), NotPlacedReason.SEATS_TAKEN, seats(placement) + cost));
        }
        if (matching.hosted(problem.placementHost()[p]) >= problem.hostLimit()[problem.placementHost()[p]]) {
            reasons.add(new NotPlaced(
                    placement.id(),
                    NotPlacedReason.HOST_LIMIT,
                    host.name() + " takes in " + host.hostLimit() + " people at most, and as many go there." + cost));
        }
        if (!elsewhere
                && matching.sent(problem.candidateHome()[c]) >= problem.releaseLimit()[problem.candidateHome()[c]]) {
            reasons.add(new NotPlaced(
                    placement.id(),
                    NotPlacedReason.RELEASE_LIMIT,
                    home.name() + " can spare " + home.releaseLimit() + " people at most, and as many go elsewhere."
                            + cost));
        }
        if (reasons.isEmpty()) {
            reasons.add(roomIsLeft(c, placement, change));
        }
    }

    private static String seats(Placement placement) {
        return switch (placement.seats()) {
            case 0 -> "There is no seat.";
            case 1 -> "The one seat is taken.";
            default -> "All " + placement.seats() + " seats are taken.";
        };
    }

    private NotPlaced roomIsLeft(int c, Placement placement, OptionalLong change) {
        int partner = problem.candidatePartner()[c];
        if (partner >= 0 && matching.pairOf(partner) < 0 && change.orElse(0) <= 0) {
            return new NotPlaced(
                    placement.id(),
                    NotPlacedReason.LINK,
                    "There is room, but the two who are linked go together or not at all." + cost(change));
        }
        return new NotPlaced(placement.id(), NotPlacedReason.BETTER_OVERALL, "There is room." + cost(change));
    }

    private static String cost(OptionalLong change) {
        if (change.isEmpty()) {
            return " No rearrangement close by makes this possible.";
        }
        long points = change.getAsLong();
        if (points > 0) {
            return " The search ended before it found that this candidate there would add " + points
                    + " points to the round.";
        }
        return points == 0
                ? " With this candidate there the round would be worth just as much."
                : " With this candidate there the round would be worth " + -points + " points less.";
    }
}
