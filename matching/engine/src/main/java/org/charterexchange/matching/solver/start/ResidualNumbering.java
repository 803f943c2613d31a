package org.charterexchange.matching.solver.start;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.SparseSet;

/** Numbers the placements, organisations and arcs that a residual touches; kept and reused, one residual at a time. */
final class ResidualNumbering {

    private final SparseSet placements;
    private final SparseSet organisations;
    private final SparseSet arcs;
    private final SparseSet candidates;
    private int[] firstPair = new int[0];

    ResidualNumbering(Problem problem, OrganisationArcs arcs) {
        placements = new SparseSet(problem.placementCount());
        organisations = new SparseSet(problem.organisationCount());
        candidates = new SparseSet(problem.candidateCount());
        this.arcs = new SparseSet(arcs.count());
    }

    /** The pairs that the free candidates could still have, and the start of a new numbering. */
    int[] openPairs(Board board, int[] free) {
        Problem all = board.problem();
        placements.clear();
        organisations.clear();
        arcs.clear();
        candidates.clear();
        firstPair = new int[free.length + 1];
        int most = 0;
        for (int c : free) {
            candidates.add(c);
            most += all.firstPair()[c + 1] - all.firstPair()[c];
        }
        int[] pairs = new int[most];
        int count = 0;
        for (int k = 0; k < free.length; k++) {
            organisations.add(all.candidateHome()[free[k]]);
            for (int i = all.firstPair()[free[k]]; i < all.firstPair()[free[k] + 1]; i++) {
                if (board.fits(i)) {
                    pairs[count++] = i;
                    touch(board, i);
                }
            }
            firstPair[k + 1] = count;
        }
        organisations.sort();
        return Arrays.copyOf(pairs, count);
    }

    private void touch(Board board, int pair) {
        int l = board.arcs().arc()[pair];
        placements.add(board.problem().pairPlacement()[pair]);
        organisations.add(board.arcs().host()[l]);
        arcs.add(l);
        if (board.arcs().reverse()[l] >= 0) {
            arcs.add(board.arcs().reverse()[l]);
        }
    }

    /** The number of each free candidate's partner where both are free, else -1. */
    int[] partners(Problem all, int[] free) {
        return Arrays.stream(free)
                .map(c -> all.candidatePartner()[c] < 0 ? -1 : candidates.number(all.candidatePartner()[c]))
                .toArray();
    }

    int[] firstPair() {
        return firstPair;
    }

    int[] placements() {
        return placements.all();
    }

    int[] organisations() {
        return organisations.all();
    }

    int[] arcs() {
        return arcs.all();
    }

    int placement(int whole) {
        return placements.number(whole);
    }

    int organisation(int whole) {
        return organisations.number(whole);
    }

    int arc(int whole) {
        return arcs.number(whole);
    }
}
