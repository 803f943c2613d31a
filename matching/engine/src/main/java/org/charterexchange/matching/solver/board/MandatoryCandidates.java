package org.charterexchange.matching.solver.board;

import org.charterexchange.matching.problem.Problem;

/**
 * The candidates whom every feasible matching places, the pinned and whoever is linked to them, and a matching of them alone.
 *
 * <p>Exact: augmenting paths (H. Kuhn, <em>The Hungarian method for the assignment problem</em>, 1955) over seats and
 * host limits.
 */
public final class MandatoryCandidates {

    private final Board board;
    private final Problem problem;
    private final DenseGroups placementsByHost;
    private final int[] placementSeen;
    private final int[] hostSeen;
    private int search;

    /** Those of a board, which is to be empty. */
    public MandatoryCandidates(Board board) {
        this.board = board;
        problem = board.problem();
        placementsByHost = DenseGroups.by(problem.placementHost(), problem.organisationCount());
        placementSeen = new int[problem.placementCount()];
        hostSeen = new int[problem.organisationCount()];
    }

    /** Whether the candidate is in every feasible matching by a pin or a link to one. */
    public static boolean isMandatory(Problem problem, int c) {
        int partner = problem.candidatePartner()[c];
        return problem.candidatePinned()[c] || (partner >= 0 && problem.candidatePinned()[partner]);
    }

    /**
     * Fills an empty board.
     *
     * @throws InfeasibleProblemException where that is impossible
     */
    public void place() {
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (problem.candidatePinned()[c]) {
                int pair = problem.firstPair()[c];
                require(problem.firstPair()[c + 1] > pair && board.fits(pair), c);
                board.add(c, pair);
            }
        }
        for (int c = 0; c < problem.candidateCount(); c++) {
            if (board.pairOf(c) < 0 && isMandatory(problem, c)) {
                search++;
                require(!board.releaseFull(problem.candidateHome()[c]) && augment(c), c);
            }
        }
    }

    private static void require(boolean possible, int c) {
        if (!possible) {
            throw new InfeasibleProblemException(c);
        }
    }

    private boolean augment(int c) {
        for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
            int placement = problem.pairPlacement()[pair];
            if (placementSeen[placement] == search) {
                continue;
            }
            placementSeen[placement] = search;
            if (board.fits(pair)) {
                board.add(c, pair);
                return true;
            }
            if (board.seatFull(placement) ? displaceHolder(c, pair, placement) : displaceGuest(c, pair)) {
                return true;
            }
        }
        return false;
    }

    private boolean displaceGuest(int c, int pair) {
        int host = problem.placementHost()[problem.pairPlacement()[pair]];
        if (hostSeen[host] == search) {
            return false;
        }
        hostSeen[host] = search;
        for (int k = placementsByHost.start(host); k < placementsByHost.end(host); k++) {
            if (displaceHolder(c, pair, placementsByHost.member(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean displaceHolder(int c, int pair, int placement) {
        int[] holders = new int[board.taken(placement)];
        for (int k = 0; k < holders.length; k++) {
            holders[k] = board.holder(placement, k);
        }
        for (int holder : holders) {
            int old = board.pairOf(holder);
            if (problem.candidatePinned()[holder]) {
                continue;
            }
            board.remove(holder);
            if (board.fits(pair)) {
                board.add(c, pair);
                if (augment(holder)) {
                    return true;
                }
                board.remove(c);
            }
            board.add(holder, old);
        }
        return false;
    }
}
