package org.charterexchange.matching.solver.board;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;

/**
 * A matching that changes in place, with its points kept up to date: adding or taking away a pair costs O(1).
 *
 * <p>A board never breaks a capacity (seats, host and release limits); pins and links are the business of who moves.
 */
public final class Board {

    private final Problem problem;
    private final OrganisationArcs arcs;
    private final int[] pairOf;
    private final IncrementalObjective objective;
    private final int[] arc;
    private final int[] slotStart;
    private final int[] slots;
    private final int[] slotOf;

    /** An empty board. */
    public Board(Problem problem, OrganisationArcs arcs) {
        this.problem = problem;
        this.arcs = arcs;
        arc = arcs.arc();
        pairOf = new int[problem.candidateCount()];
        Arrays.fill(pairOf, -1);
        objective = new IncrementalObjective(problem, arcs);
        slotStart = slotStarts(problem);
        slots = new int[slotStart[problem.placementCount()]];
        slotOf = new int[problem.candidateCount()];
    }

    private static int[] slotStarts(Problem problem) {
        int[] degree = new int[problem.placementCount()];
        for (int placement : problem.pairPlacement()) {
            degree[placement]++;
        }
        int[] start = new int[problem.placementCount() + 1];
        for (int p = 0; p < degree.length; p++) {
            start[p + 1] = start[p] + Math.min(degree[p], problem.placementSeats()[p]);
        }
        return start;
    }

    /** The problem that the board is of. */
    public Problem problem() {
        return problem;
    }

    /** The arcs of the problem. */
    public OrganisationArcs arcs() {
        return arcs;
    }

    /** The pair of a candidate, or -1. */
    public int pairOf(int candidate) {
        return pairOf[candidate];
    }

    /** The pair of each candidate or -1, to keep. */
    public int[] pairs() {
        return pairOf.clone();
    }

    /** How many seats of a placement are taken. */
    public int taken(int placement) {
        return objective.taken(placement);
    }

    /** How many candidates an organisation sends. */
    public int sent(int organisation) {
        return objective.sent(organisation);
    }

    /** How many candidates an organisation hosts. */
    public int hosted(int organisation) {
        return objective.hosted(organisation);
    }

    /** How many are placed by an arc. */
    public int flow(int arc) {
        return objective.flow(arc);
    }

    /** What the matching is worth (section 4 of the specification). */
    public long points() {
        return objective.points();
    }

    /** Whoever holds the {@code k}-th taken seat of a placement. */
    public int holder(int placement, int k) {
        return slots[slotStart[placement] + k];
    }

    /** Whether no seat of a placement is free. */
    public boolean seatFull(int placement) {
        return taken(placement) >= problem.placementSeats()[placement];
    }

    /** Whether an organisation hosts as many as its limit allows. */
    public boolean hostFull(int organisation) {
        return hosted(organisation) >= problem.hostLimit()[organisation];
    }

    /** Whether an organisation sends as many as its limit allows. */
    public boolean releaseFull(int organisation) {
        return sent(organisation) >= problem.releaseLimit()[organisation];
    }

    /** Whether an unmatched candidate could take the pair at once. */
    public boolean fits(int pair) {
        int l = arc[pair];
        return !seatFull(problem.pairPlacement()[pair]) && !hostFull(arcs.host()[l]) && !releaseFull(arcs.home()[l]);
    }

    /** How many points the matching would gain by the pair. */
    public long gain(int pair) {
        return objective.gain(pair);
    }

    /** How many points the matching would lose without the pair, which is in it. */
    public long loss(int pair) {
        return objective.loss(pair);
    }

    /** Matches an unmatched candidate; the pair must fit. */
    public void add(int candidate, int pair) {
        int placement = problem.pairPlacement()[pair];
        int slot = slotStart[placement] + taken(placement);
        objective.add(pair);
        pairOf[candidate] = pair;
        slots[slot] = candidate;
        slotOf[candidate] = slot;
    }

    /** Unmatches a matched candidate. */
    public void remove(int candidate) {
        int pair = pairOf[candidate];
        int placement = problem.pairPlacement()[pair];
        pairOf[candidate] = -1;
        objective.remove(pair);
        int last = slots[slotStart[placement] + taken(placement)];
        slots[slotOf[candidate]] = last;
        slotOf[last] = slotOf[candidate];
    }

    /** Brings the board to a given matching, which must be feasible. */
    public void set(int[] pairs) {
        for (int c = 0; c < pairs.length; c++) {
            if (pairOf[c] >= 0 && pairOf[c] != pairs[c]) {
                remove(c);
            }
        }
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0 && pairOf[c] < 0) {
                add(c, pairs[c]);
            }
        }
    }
}
