package org.charterexchange.matching.solver.neighbourhood;

import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.DenseGroups;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.SparseSet;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.settings.NeighbourhoodSettings;

/**
 * Chooses candidates who compete with one another by the prices: begun where the matching loses points against the bound,
 * grown over pairs that the prices hold for nearly as good as the best of their candidate.
 */
final class NeighbourhoodSelection {

    private final Board board;
    private final ReducedCosts costs;
    private final ProblemIndex index;
    private final SplitMix64 random;
    private final NeighbourhoodSettings.Selection settings;
    private final Problem problem;
    private final SparseSet members;
    private final SparseSet placements;
    private final SparseSet arcs;
    private double reach;
    private int size;

    NeighbourhoodSelection(
            Board board, ReducedCosts costs, SplitMix64 random, NeighbourhoodSettings.Selection settings) {
        this.board = board;
        this.costs = costs;
        this.random = random;
        this.settings = settings;
        index = costs.index();
        problem = board.problem();
        members = new SparseSet(problem.candidateCount());
        placements = new SparseSet(problem.placementCount());
        arcs = new SparseSet(board.arcs().count());
    }

    /**
     * About so many candidates, none of them mandatory.
     *
     * @param wanted how many
     * @param within how many points a pair may be worth less than the best of its candidate
     */
    int[] choose(int wanted, double within) {
        members.clear();
        placements.clear();
        arcs.clear();
        reach = within;
        size = wanted;
        int next = 0;
        int idle = 0;
        while (members.size() < size && idle < settings.idle()) {
            if (next == members.size()) {
                idle++;
                join(seed());
            } else {
                grow(members.get(next++));
            }
        }
        return members.all();
    }

    private int seed() {
        int chosen = random.below(problem.candidateCount());
        double largest = loss(chosen);
        for (int k = 1; k < settings.seeds(); k++) {
            int c = random.below(problem.candidateCount());
            double loss = loss(c);
            if (loss > largest) {
                largest = loss;
                chosen = c;
            }
        }
        return chosen;
    }

    /** How much less the candidate is worth as they are than the prices promised. */
    private double loss(int c) {
        int pair = board.pairOf(c);
        if (pair < 0) {
            return costs.mostWorth(c);
        }
        int l = board.arcs().arc()[pair];
        int reverse = board.arcs().reverse()[l];
        double unreturned = reverse >= 0 && board.flow(l) > board.flow(reverse) ? costs.swapShare(l) : 0;
        return costs.mostWorth(c) - costs.worth(pair) + unreturned;
    }

    private void grow(int c) {
        int first = problem.firstPair()[c];
        int end = problem.firstPair()[c + 1];
        if (board.pairOf(c) >= 0) {
            visit(board.pairOf(c));
        }
        for (int k = first; k < end && members.size() < size; k++) {
            int pair = costs.ranked(k);
            if (costs.worth(pair) < costs.mostWorth(c) - reach) {
                break;
            }
            visit(pair);
        }
    }

    private void visit(int pair) {
        int placement = problem.pairPlacement()[pair];
        if (placements.number(placement) < 0) {
            placements.add(placement);
            for (int k = 0; k < board.taken(placement); k++) {
                join(board.holder(placement, k));
            }
            joinWhoIsNear(index.pairsByPlacement(), placement);
        }
        int reverse = board.arcs().reverse()[board.arcs().arc()[pair]];
        if (reverse >= 0 && arcs.number(reverse) < 0) {
            arcs.add(reverse);
            joinWhoIsNear(index.pairsByArc(), reverse);
        }
    }

    private void joinWhoIsNear(DenseGroups pairs, int group) {
        for (int k = pairs.start(group); k < pairs.end(group) && members.size() < size; k++) {
            int c = index.candidateOf(pairs.member(k));
            if (costs.worth(pairs.member(k)) >= costs.mostWorth(c) - reach) {
                join(c);
            }
        }
    }

    private void join(int c) {
        if (MandatoryCandidates.isMandatory(problem, c) || problem.firstPair()[c] == problem.firstPair()[c + 1]) {
            return;
        }
        members.add(c);
        if (problem.candidatePartner()[c] >= 0) {
            members.add(problem.candidatePartner()[c]);
        }
    }
}
