package org.charterexchange.matching.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.InsertionHeuristic;
import org.charterexchange.matching.problem.Matching;
import org.charterexchange.matching.problem.Problem;

/**
 * Finds the true reasons why a candidate did not get a placement: those of section 2 of the specification, or what the
 * round's matching holds against it. Not for more than one thread.
 */
public final class NotPlacedReasons {

    private final CompiledInstance compiled;
    private final Problem problem;
    private final Matching matching;
    private final InsertionHeuristic insertion;
    private final IneligibilityDetail ineligibility;

    /** For one matching of the instance; changes to it are not noticed. */
    public NotPlacedReasons(CompiledInstance compiled, Matching matching) {
        this.compiled = compiled;
        this.problem = compiled.problem();
        this.matching = matching;
        this.insertion = new InsertionHeuristic(problem, matching);
        this.ineligibility = new IneligibilityDetail(compiled.instance(), compiled.eligibility());
    }

    /** The reasons, at least one, for a candidate and a placement by number that are not matched to each other. */
    public List<NotPlaced> reasons(int candidateNumber, int placementNumber) {
        Candidate candidate = compiled.candidate(candidateNumber);
        Placement placement = compiled.placement(placementNumber);
        List<NotPlaced> reasons = new ArrayList<>();
        for (Reason reason : compiled.eligibility().reasons(candidate, placement)) {
            reasons.add(new NotPlaced(
                    placement.id(),
                    NotPlacedReason.of(reason),
                    List.of(ineligibility.of(reason, candidate, placement))));
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
        int hostNumber = problem.placementHost()[p];
        int homeNumber = problem.candidateHome()[c];
        OptionalLong change = change(c, p);
        if (matching.taken(p) >= placement.seats()) {
            reasons.add(notPlaced(placement, NotPlacedReason.SEATS_TAKEN, seats(placement), change));
        }
        if (matching.hosted(hostNumber) >= problem.hostLimit()[hostNumber]) {
            Phrase limit =
                    limit(ReasonDetail.HOST_LIMIT, compiled.organisation(hostNumber), problem.hostLimit()[hostNumber]);
            reasons.add(notPlaced(placement, NotPlacedReason.HOST_LIMIT, limit, change));
        }
        boolean elsewhere = matching.pairOf(c) >= 0;
        if (!elsewhere && matching.sent(homeNumber) >= problem.releaseLimit()[homeNumber]) {
            Phrase limit = limit(
                    ReasonDetail.RELEASE_LIMIT, compiled.organisation(homeNumber), problem.releaseLimit()[homeNumber]);
            reasons.add(notPlaced(placement, NotPlacedReason.RELEASE_LIMIT, limit, change));
        }
        if (reasons.isEmpty()) {
            reasons.add(roomIsLeft(c, placement, change));
        }
    }

    private static Phrase seats(Placement placement) {
        return switch (placement.seats()) {
            case 0 -> Phrase.of(ReasonDetail.NO_SEAT);
            case 1 -> Phrase.of(ReasonDetail.ONE_SEAT_TAKEN);
            default -> Phrase.of(ReasonDetail.SEATS_TAKEN, new Argument.Numeral(placement.seats()));
        };
    }

    private static Phrase limit(ReasonDetail detail, Organisation organisation, int limit) {
        return Phrase.of(detail, new Argument.Text(organisation.name()), new Argument.Numeral(limit));
    }

    private NotPlaced roomIsLeft(int c, Placement placement, OptionalLong change) {
        int partner = problem.candidatePartner()[c];
        boolean linked = partner >= 0 && matching.pairOf(partner) < 0 && change.orElse(0) <= 0;
        return linked
                ? notPlaced(placement, NotPlacedReason.LINK, Phrase.of(ReasonDetail.LINK), change)
                : notPlaced(placement, NotPlacedReason.BETTER_OVERALL, Phrase.of(ReasonDetail.ROOM), change);
    }

    private static NotPlaced notPlaced(
            Placement placement, NotPlacedReason reason, Phrase detail, OptionalLong change) {
        return new NotPlaced(placement.id(), reason, List.of(detail, of(change)));
    }

    private static Phrase of(OptionalLong change) {
        if (change.isEmpty()) {
            return Phrase.of(RearrangementEffect.NO_REARRANGEMENT);
        }
        long points = change.getAsLong();
        if (points == 0) {
            return Phrase.of(RearrangementEffect.SAME);
        }
        return points > 0
                ? Phrase.of(RearrangementEffect.MORE, new Argument.Numeral(points))
                : Phrase.of(RearrangementEffect.LESS, new Argument.Numeral(-points));
    }
}
