package org.charterexchange.matching.solver;

import java.util.Arrays;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;

/** Numbers the placements, organisations and arcs that a residual touches; kept and reused, one residual at a time. */
final class ResidualIndex {

    private final Members placements;
    private final Members organisations;
    private final Members arcs;
    private final Members candidates;
    private int[] firstPair = new int[0];

    ResidualIndex(Problem problem, OrganisationArcs arcs) {
        placements = new Members(problem.placementCount());
        organisations = new Members(problem.organisationCount());
        candidates = new Members(problem.candidateCount());
        this.arcs = new Members(arcs.count());
    }

    /** The pairs that the free candidates could still have, and the start of a new numbering. */
    int[] openPairs(Board board, int[] free) {
        Problem all = board.problem;
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
        int l = board.arcs.arc()[pair];
        placements.add(board.problem.pairPlacement()[pair]);
        organisations.add(board.arcs.host()[l]);
        arcs.add(l);
        if (board.arcs.reverse()[l] >= 0) {
            arcs.add(board.arcs.reverse()[l]);
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
