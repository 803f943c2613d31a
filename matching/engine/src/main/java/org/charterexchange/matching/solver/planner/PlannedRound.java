package org.charterexchange.matching.solver.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * A matching as a planning solution: one array of pairs, on which the entities are views.
 *
 * <p>A clone copies the array and makes entities only when asked, since cloning each better solution is what a search
 * of many candidates spends its time on otherwise.
 */
@PlanningSolution(solutionCloner = PlannedRound.Cloner.class)
public class PlannedRound {

    private final PlanningFacts facts;
    private final int[] pairOf;
    private final @Nullable PlannerMoves moves;
    private @Nullable List<PlannedCandidate> candidates;
    private @Nullable HardSoftLongScore score;

    /** For the solver library. */
    public PlannedRound() {
        this(noFacts(), new int[0], null);
    }

    PlannedRound(PlanningFacts facts, int[] pairOf, @Nullable PlannerMoves moves) {
        this.facts = facts;
        this.pairOf = pairOf;
        this.moves = moves;
    }

    private static PlanningFacts noFacts() {
        int[] none = new int[0];
        Problem problem = new Problem(
                0,
                new int[1],
                none,
                none,
                none,
                new boolean[0],
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                new Problem.Weights(0, 0, 0, 0));
        return new PlanningFacts(problem, OrganisationArcs.of(problem));
    }

    @PlanningEntityCollectionProperty
    public List<PlannedCandidate> getCandidates() {
        List<PlannedCandidate> made = candidates;
        if (made == null) {
            made = new ArrayList<>(pairOf.length);
            for (int c = 0; c < pairOf.length; c++) {
                made.add(new PlannedCandidate(this, c));
            }
            candidates = made;
        }
        return made;
    }

    @ProblemFactProperty
    public Problem.Weights getWeights() {
        return facts.problem().weights();
    }

    @ProblemFactCollectionProperty
    public List<PlanningFacts.PlacementSeats> getPlacements() {
        return facts.placements();
    }

    @ProblemFactCollectionProperty
    public List<PlanningFacts.OrganisationLimits> getOrganisations() {
        return facts.organisations();
    }

    @ProblemFactCollectionProperty
    public List<PlanningFacts.LinkedCandidates> getLinks() {
        return facts.links();
    }

    @PlanningScore
    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftLongScore score) {
        this.score = score;
    }

    PlanningFacts facts() {
        return facts;
    }

    @Nullable PlannerMoves moves() {
        return moves;
    }

    int pairOf(int candidate) {
        return pairOf[candidate];
    }

    int[] pairs() {
        return pairOf.clone();
    }

    @Nullable PlannedPair pair(int candidate) {
        return pairOf[candidate] < 0 ? null : facts.pair(pairOf[candidate]);
    }

    void assign(int candidate, @Nullable PlannedPair pair) {
        pairOf[candidate] = pair == null ? -1 : pair.pair();
    }

    /** Copies the array, no entities. */
    public static class Cloner implements SolutionCloner<PlannedRound> {

        @Override
        public PlannedRound cloneSolution(PlannedRound original) {
            PlannedRound clone = new PlannedRound(
                    original.facts, Arrays.copyOf(original.pairOf, original.pairOf.length), original.moves);
            clone.score = original.score;
            return clone;
        }
    }
}
