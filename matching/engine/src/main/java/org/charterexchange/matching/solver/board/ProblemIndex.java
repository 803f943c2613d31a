package org.charterexchange.matching.solver.board;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;

/** A problem and its inverse relations: whose each pair is, and who shares an arc, a placement, a home or a host. */
public final class ProblemIndex {

    private final Problem problem;
    private final OrganisationArcs arcs;
    private final int[] candidateOf;
    private final DenseGroups pairsByArc;
    private final DenseGroups pairsByPlacement;
    private final DenseGroups candidatesByHome;
    private final DenseGroups placementsByHost;

    /** Indexes a problem in O(pairs). */
    public ProblemIndex(Problem problem, OrganisationArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
        candidateOf = new int[problem.pairCount()];
        for (int c = 0; c < problem.candidateCount(); c++) {
            Arrays.fill(candidateOf, problem.firstPair()[c], problem.firstPair()[c + 1], c);
        }
        pairsByArc = DenseGroups.by(arcs.arc(), arcs.count());
        pairsByPlacement = DenseGroups.by(problem.pairPlacement(), problem.placementCount());
        candidatesByHome = DenseGroups.by(problem.candidateHome(), problem.organisationCount());
        placementsByHost = DenseGroups.by(problem.placementHost(), problem.organisationCount());
    }

    /** What is indexed. */
    public Problem problem() {
        return problem;
    }

    /** The arcs between its organisations. */
    public OrganisationArcs arcs() {
        return arcs;
    }

    /** Whose a pair is. */
    public int candidateOf(int pair) {
        return candidateOf[pair];
    }

    /** The pairs of each arc. */
    public DenseGroups pairsByArc() {
        return pairsByArc;
    }

    /** The pairs of each placement. */
    public DenseGroups pairsByPlacement() {
        return pairsByPlacement;
    }

    /** The candidates of each organisation. */
    public DenseGroups candidatesByHome() {
        return candidatesByHome;
    }

    /** The placements of each organisation. */
    public DenseGroups placementsByHost() {
        return placementsByHost;
    }
}
