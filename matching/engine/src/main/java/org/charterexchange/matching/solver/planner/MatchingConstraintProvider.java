package org.charterexchange.matching.solver.planner;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.Joiners.equal;

import org.charterexchange.matching.problem.Problem.Weights;
import org.charterexchange.matching.solver.planner.PlanningFacts.Capacity;
import org.charterexchange.matching.solver.planner.PlanningFacts.Couple;
import org.charterexchange.matching.solver.planner.PlanningFacts.Party;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;

/** The rules as a readable specification; {@link MatchingScoreCalculator} computes the same, faster. */
public class MatchingConstraintProvider implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            seats(factory),
            hostLimit(factory),
            releaseLimit(factory),
            link(factory),
            pin(factory),
            value(factory),
            reciprocity(factory),
            swap(factory),
            firstSent(factory),
            firstHosted(factory)
        };
    }

    Constraint seats(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(PlannedCandidate::placement, count())
                .join(Capacity.class, equal((placement, taken) -> placement, Capacity::placement))
                .filter((placement, taken, capacity) -> taken > capacity.seats())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (placement, taken, capacity) -> taken - capacity.seats())
                .asConstraint(Rule.SEATS.name());
    }

    Constraint hostLimit(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(PlannedCandidate::host, count())
                .join(Party.class, equal((host, hosted) -> host, Party::organisation))
                .filter((host, hosted, party) -> hosted > party.hostLimit())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (host, hosted, party) -> hosted - party.hostLimit())
                .asConstraint(Rule.HOST_LIMIT.name());
    }

    Constraint releaseLimit(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(PlannedCandidate::home, count())
                .join(Party.class, equal((home, sent) -> home, Party::organisation))
                .filter((home, sent, party) -> sent > party.releaseLimit())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (home, sent, party) -> sent - party.releaseLimit())
                .asConstraint(Rule.RELEASE_LIMIT.name());
    }

    Constraint link(ConstraintFactory factory) {
        return factory.forEach(Couple.class)
                .join(
                        factory.forEachIncludingNullVars(PlannedCandidate.class),
                        equal(Couple::first, PlannedCandidate::getCandidate))
                .join(
                        factory.forEachIncludingNullVars(PlannedCandidate.class),
                        equal((couple, first) -> couple.second(), PlannedCandidate::getCandidate))
                .filter((couple, first, second) -> (first.getChoice() == null) != (second.getChoice() == null))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (couple, first, second) -> 1)
                .asConstraint(Rule.LINK.name());
    }

    Constraint pin(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(PlannedCandidate.class)
                .filter(seeker -> seeker.isPinned() && seeker.getChoice() == null)
                .penalizeLong(HardSoftLongScore.ONE_HARD, seeker -> 1)
                .asConstraint(Rule.PIN.name());
    }

    Constraint value(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .impactLong(
                        HardSoftLongScore.ONE_SOFT, seeker -> seeker.chosen().value())
                .asConstraint(Rule.VALUE.name());
    }

    Constraint reciprocity(ConstraintFactory factory) {
        return factory.forEach(Party.class)
                .join(
                        PlannedCandidate.class,
                        Joiners.filtering((party, seeker) ->
                                seeker.home() == party.organisation() || seeker.host() == party.organisation()))
                .groupBy(
                        (party, seeker) -> party,
                        sum((party, seeker) -> seeker.home() == party.organisation() ? 1 : 0),
                        sum((party, seeker) -> seeker.host() == party.organisation() ? 1 : 0))
                .join(Weights.class)
                .rewardLong(
                        HardSoftLongScore.ONE_SOFT,
                        (party, sent, hosted, weights) -> weights.reciprocity() * returned(party, sent, hosted))
                .asConstraint(Rule.RECIPROCITY.name());
    }

    private static long returned(Party party, int sent, int hosted) {
        return Math.min((long) sent + party.sentBefore(), (long) hosted + party.hostedBefore())
                - Math.min(party.sentBefore(), party.hostedBefore());
    }

    Constraint swap(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(
                        seeker -> new Couple(
                                Math.min(seeker.home(), seeker.host()), Math.max(seeker.home(), seeker.host())),
                        sum(seeker -> seeker.home() < seeker.host() ? 1 : 0),
                        sum(seeker -> seeker.home() < seeker.host() ? 0 : 1))
                .join(Weights.class)
                .rewardLong(
                        HardSoftLongScore.ONE_SOFT,
                        (couple, there, back, weights) -> (long) weights.swap() * Math.min(there, back))
                .asConstraint(Rule.SWAP.name());
    }

    Constraint firstSent(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(PlannedCandidate::home)
                .join(Weights.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, (home, weights) -> weights.firstSent())
                .asConstraint(Rule.FIRST_SENT.name());
    }

    Constraint firstHosted(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(PlannedCandidate::host)
                .join(Weights.class)
                .rewardLong(HardSoftLongScore.ONE_SOFT, (host, weights) -> weights.firstHosted())
                .asConstraint(Rule.FIRST_HOSTED.name());
    }
}
