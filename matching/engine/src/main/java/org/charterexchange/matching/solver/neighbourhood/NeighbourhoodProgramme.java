package org.charterexchange.matching.solver.neighbourhood;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.charterexchange.matching.exact.BranchAndBound;
import org.charterexchange.matching.exact.MixedIntegerProgramme;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.NeighbourhoodSettings;

/**
 * Where free candidates could go while everybody else stays on the board, as an exact programme whose value is what the
 * board would gain: a binary for each pair, and a variable for each reward that needs two of them.
 */
public final class NeighbourhoodProgramme {

    private final Board board;
    private final Problem problem;
    private final PairSelection pairs;
    private final NeighbourhoodSettings.FirstBasis settings;
    private final MixedIntegerProgramme programme = new MixedIntegerProgramme();
    private final RewardRows rewards;
    /** The row of each pair's candidate and that of its placement, or -1 where neither can bind. */
    private final int[] candidateRow;

    private final int[] placementRow;
    private final int assignmentRows;

    /**
     * The free candidates must be unmatched on the board; one is linked to another only if both are free.
     *
     * @param pairs what they may choose from
     */
    public NeighbourhoodProgramme(Board board, PairSelection pairs, NeighbourhoodSettings.FirstBasis settings) {
        this.board = board;
        this.pairs = pairs;
        this.settings = settings;
        problem = board.problem();
        candidateRow = none(pairs.size());
        placementRow = none(pairs.size());
        for (int k = 0; k < pairs.size(); k++) {
            programme.addVariable(problem.pairValue()[pairs.pair(k)], 1);
        }
        int[] candidates = pairs.candidates();
        addCandidates(SparseGroups.by(candidates));
        addPlacements();
        assignmentRows = programme.rows();
        rewards = new RewardRows(board, programme, pairs, candidates);
        rewards.addOrganisations();
        rewards.addSwaps();
    }

    /** A search for the best of it; the rewards are whole once the pairs are. */
    public BranchAndBound search(long mostWork, BooleanSupplier halted) {
        return new BranchAndBound(programme, IntStream.range(0, pairs.size()).toArray(), mostWork, halted);
    }

    MixedIntegerProgramme programme() {
        return programme;
    }

    /** Makes a pair worth so many points more, or less where negative. */
    public void perturb(int pair, int more) {
        programme.addCost(pair, more);
    }

    private static int[] none(int length) {
        int[] rows = new int[length];
        Arrays.fill(rows, -1);
        return rows;
    }

    private void addCandidates(SparseGroups byCandidate) {
        for (int group = 0; group < byCandidate.count(); group++) {
            if (byCandidate.size(group) > 1) {
                byCandidate.sumAtMost(1, group, programme, candidateRow);
            }
            int partner = problem.candidatePartner()[byCandidate.key(group)];
            int partnerGroup = partner < 0 ? -1 : byCandidate.find(partner);
            if (partner >= 0 && partnerGroup < group) {
                bothOrNeither(byCandidate, group, partnerGroup);
            }
        }
    }

    private void bothOrNeither(SparseGroups byCandidate, int one, int other) {
        int row = programme.addRow(0, true);
        for (int k = byCandidate.start(one); k < byCandidate.end(one); k++) {
            programme.set(row, byCandidate.member(k), 1);
        }
        if (other >= 0) {
            for (int k = byCandidate.start(other); k < byCandidate.end(other); k++) {
                programme.set(row, byCandidate.member(k), -1);
            }
        }
    }

    private void addPlacements() {
        SparseGroups byPlacement = SparseGroups.by(IntStream.range(0, pairs.size())
                .map(k -> problem.pairPlacement()[pairs.pair(k)])
                .toArray());
        for (int group = 0; group < byPlacement.count(); group++) {
            int placement = byPlacement.key(group);
            int left = problem.placementSeats()[placement] - board.taken(placement);
            if (byPlacement.size(group) > left) {
                byPlacement.sumAtMost(left, group, programme, placementRow);
            }
        }
    }

    /** A basis near the optimal one where the prices are near their best and the matching known is. */
    public int[] crashBasis(ReducedCosts costs) {
        CrashBasis basis = new CrashBasis(programme, assignmentRows, settings);
        rewards.putInto(basis);
        for (int k = 0; k < pairs.size(); k++) {
            int placement = problem.pairPlacement()[pairs.pair(k)];
            basis.price(candidateRow[k], costs.mostWorth(pairs.candidate(k)));
            basis.price(placementRow[k], costs.seatPrice(placement));
        }
        double[] loss = new double[pairs.size()];
        for (int k = 0; k < loss.length; k++) {
            double forgiven = pairs.held(k) ? settings.heldLoss() : 0;
            loss[k] = Math.max(0, costs.mostWorth(pairs.candidate(k)) - costs.worth(pairs.pair(k)) - forgiven);
        }
        return basis.grow(loss, candidateRow, placementRow);
    }
}
