package org.charterexchange.matching.solver.planner;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.Joiners.equal;

import org.charterexchange.matching.problem.Problem.Weights;
import org.charterexchange.matching.solver.planner.PlanningFacts.LinkedCandidates;
import org.charterexchange.matching.solver.planner.PlanningFacts.OrganisationLimits;
import org.charterexchange.matching.solver.planner.PlanningFacts.PlacementSeats;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;

/** The rules as a readable specification; {@link MatchingScoreCalculator} computes the same, faster. */
public class MatchingConstraintProvider implements ConstraintProvider {

    /** Two organisations between which candidates may swap, the smaller number first. */
    private record OrganisationPair(int smaller, int larger) {}

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
                .join(PlacementSeats.class, equal((placement, taken) -> placement, PlacementSeats::placement))
                .filter((placement, taken, capacity) -> taken > capacity.seats())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (placement, taken, capacity) -> taken - capacity.seats())
                .asConstraint(Rule.SEATS.name());
    }

    Constraint hostLimit(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(PlannedCandidate::host, count())
                .join(OrganisationLimits.class, equal((host, hosted) -> host, OrganisationLimits::organisation))
                .filter((host, hosted, limits) -> hosted > limits.hostLimit())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (host, hosted, limits) -> hosted - limits.hostLimit())
                .asConstraint(Rule.HOST_LIMIT.name());
    }

    Constraint releaseLimit(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(PlannedCandidate::home, count())
                .join(OrganisationLimits.class, equal((home, sent) -> home, OrganisationLimits::organisation))
                .filter((home, sent, limits) -> sent > limits.releaseLimit())
                .penalizeLong(HardSoftLongScore.ONE_HARD, (home, sent, limits) -> sent - limits.releaseLimit())
                .asConstraint(Rule.RELEASE_LIMIT.name());
    }

    Constraint link(ConstraintFactory factory) {
        return factory.forEach(LinkedCandidates.class)
                .join(
                        factory.forEachIncludingNullVars(PlannedCandidate.class),
                        equal(LinkedCandidates::first, PlannedCandidate::getCandidate))
                .join(
                        factory.forEachIncludingNullVars(PlannedCandidate.class),
                        equal((link, first) -> link.second(), PlannedCandidate::getCandidate))
                .filter((link, first, second) -> (first.getPair() == null) != (second.getPair() == null))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (link, first, second) -> 1)
                .asConstraint(Rule.LINK.name());
    }

    Constraint pin(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(PlannedCandidate.class)
                .filter(candidate -> candidate.isPinned() && candidate.getPair() == null)
                .penalizeLong(HardSoftLongScore.ONE_HARD, candidate -> 1)
                .asConstraint(Rule.PIN.name());
    }

    Constraint value(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .impactLong(
                        HardSoftLongScore.ONE_SOFT,
                        candidate -> candidate.chosen().value())
                .asConstraint(Rule.VALUE.name());
    }

    Constraint reciprocity(ConstraintFactory factory) {
        return factory.forEach(OrganisationLimits.class)
                .join(
                        PlannedCandidate.class,
                        Joiners.filtering((limits, candidate) ->
                                candidate.home() == limits.organisation() || candidate.host() == limits.organisation()))
                .groupBy(
                        (limits, candidate) -> limits,
                        sum((limits, candidate) -> candidate.home() == limits.organisation() ? 1 : 0),
                        sum((limits, candidate) -> candidate.host() == limits.organisation() ? 1 : 0))
                .join(Weights.class)
                .rewardLong(
                        HardSoftLongScore.ONE_SOFT,
                        (limits, sent, hosted, weights) -> weights.reciprocity() * returned(limits, sent, hosted))
                .asConstraint(Rule.RECIPROCITY.name());
    }

    private static long returned(OrganisationLimits limits, int sent, int hosted) {
        return Math.min((long) sent + limits.sentBefore(), (long) hosted + limits.hostedBefore())
                - Math.min(limits.sentBefore(), limits.hostedBefore());
    }

    Constraint swap(ConstraintFactory factory) {
        return factory.forEach(PlannedCandidate.class)
                .groupBy(
                        candidate -> new OrganisationPair(
                                Math.min(candidate.home(), candidate.host()),
                                Math.max(candidate.home(), candidate.host())),
                        sum(candidate -> candidate.home() < candidate.host() ? 1 : 0),
                        sum(candidate -> candidate.home() < candidate.host() ? 0 : 1))
                .join(Weights.class)
                .rewardLong(
                        HardSoftLongScore.ONE_SOFT,
                        (organisations, there, back, weights) -> (long) weights.swap() * Math.min(there, back))
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
