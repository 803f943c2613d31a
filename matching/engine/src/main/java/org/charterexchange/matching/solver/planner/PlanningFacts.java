package org.charterexchange.matching.solver.planner;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;

/** What does not change while a round is planned, in the solver library's terms. */
final class PlanningFacts {

    private final Problem problem;
    private final OrganisationArcs arcs;
    private final PlannedPair[] pairs;

    PlanningFacts(Problem problem, OrganisationArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
        pairs = IntStream.range(0, problem.pairCount())
                .mapToObj(i -> new PlannedPair(
                        i,
                        problem.pairPlacement()[i],
                        problem.placementHost()[problem.pairPlacement()[i]],
                        problem.pairValue()[i]))
                .toArray(PlannedPair[]::new);
    }

    Problem problem() {
        return problem;
    }

    OrganisationArcs arcs() {
        return arcs;
    }

    PlannedPair pair(int pair) {
        return pairs[pair];
    }

    List<PlannedPair> pairs(int candidate) {
        return Arrays.asList(pairs).subList(problem.firstPair()[candidate], problem.firstPair()[candidate + 1]);
    }

    /** The placements with their seats. */
    List<PlacementSeats> placements() {
        return IntStream.range(0, problem.placementCount())
                .mapToObj(p -> new PlacementSeats(p, problem.placementSeats()[p]))
                .toList();
    }

    List<OrganisationLimits> organisations() {
        return IntStream.range(0, problem.organisationCount())
                .mapToObj(a -> new OrganisationLimits(
                        a,
                        problem.hostLimit()[a],
                        problem.releaseLimit()[a],
                        problem.sentBefore()[a],
                        problem.hostedBefore()[a]))
                .toList();
    }

    List<LinkedCandidates> links() {
        return IntStream.range(0, problem.linkCount())
                .mapToObj(k -> new LinkedCandidates(problem.linkFirst()[k], problem.linkSecond()[k]))
                .toList();
    }

    /** A placement and its seats. */
    record PlacementSeats(int placement, int seats) {}

    /** An organisation, its limits and its ledger. */
    record OrganisationLimits(int organisation, int hostLimit, int releaseLimit, int sentBefore, int hostedBefore) {}

    /** Two candidates of whom both are matched or neither. */
    record LinkedCandidates(int first, int second) {}
}
