package org.charterexchange.matching.solver.planner;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;

/** What does not change while a round is planned, in the solver library's terms. */
public final class PlanningFacts {

    private final Problem problem;
    private final OrganisationArcs arcs;
    private final PlannedPair[] choices;

    public PlanningFacts(Problem problem, OrganisationArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
        choices = IntStream.range(0, problem.pairCount())
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

    PlannedPair choice(int pair) {
        return choices[pair];
    }

    List<PlannedPair> choices(int candidate) {
        return Arrays.asList(choices).subList(problem.firstPair()[candidate], problem.firstPair()[candidate + 1]);
    }

    /** The placements with their seats. */
    List<Capacity> placements() {
        return IntStream.range(0, problem.placementCount())
                .mapToObj(p -> new Capacity(p, problem.placementSeats()[p]))
                .toList();
    }

    List<Party> parties() {
        return IntStream.range(0, problem.organisationCount())
                .mapToObj(a -> new Party(
                        a,
                        problem.hostLimit()[a],
                        problem.releaseLimit()[a],
                        problem.sentBefore()[a],
                        problem.hostedBefore()[a]))
                .toList();
    }

    List<Couple> links() {
        return IntStream.range(0, problem.linkCount())
                .mapToObj(k -> new Couple(problem.linkFirst()[k], problem.linkSecond()[k]))
                .toList();
    }

    /** A placement and its seats. */
    record Capacity(int placement, int seats) {}

    /** An organisation, its limits and its ledger. */
    record Party(int organisation, int hostLimit, int releaseLimit, int sentBefore, int hostedBefore) {}

    /** Two that belong together, the smaller number first. */
    record Couple(int first, int second) {}
}
