package org.charterexchange.matching.solver;

import org.charterexchange.matching.problem.Problem;

/**
 * Chooses candidates who compete with one another: grown from one whom the prices say something better was due, over
 * the placements that they could well have and the organisations they come from.
 */
final class Neighbourhood {

    private static final int SEEDS = 12;
    private static final int OPTIONS = 4;

    private final Board board;
    private final Guide guide;
    private final Dice dice;
    private final Problem problem;
    private final Members members;
    private final int[] placementStart;
    private final int[] placementPairs;

    Neighbourhood(Board board, Guide guide, Dice dice) {
        this.board = board;
        this.guide = guide;
        this.dice = dice;
        problem = board.problem;
        members = new Members(problem.candidateCount());
        placementStart = new int[problem.placementCount() + 1];
        placementPairs = Groups.group(problem.pairPlacement(), placementStart);
    }

    /** About {@code size} candidates, none of them obliged. */
    int[] choose(int size) {
        members.clear();
        int next = 0;
        int idle = 0;
        while (members.size() < size && idle < 20) {
            if (next == members.size()) {
                idle++;
                join(seed());
            } else {
                grow(members.get(next++), size);
            }
        }
        return members.all();
    }

    private int seed() {
        int best = dice.below(problem.candidateCount());
        for (int k = 1; k < SEEDS; k++) {
            int c = dice.below(problem.candidateCount());
            if (regret(c) > regret(best)) {
                best = c;
            }
        }
        return best;
    }

    /** How much more the candidate would be worth at the prices by their best pair than as they are. */
    private double regret(int c) {
        int first = problem.firstPair()[c];
        if (first == problem.firstPair()[c + 1]) {
            return -1;
        }
        double now = board.pairOf[c] < 0 ? 0 : guide.worth[board.pairOf[c]];
        return Math.max(0, guide.worth[guide.ranked[first]]) - now;
    }

    private void grow(int c, int size) {
        int first = problem.firstPair()[c];
        int end = Math.min(problem.firstPair()[c + 1], first + OPTIONS);
        for (int k = first; k < end && members.size() < size; k++) {
            int pair = guide.ranked[k];
            if (guide.worth[pair] < guide.worth[guide.ranked[first]] - reach()) {
                break;
            }
            visit(problem.pairPlacement()[pair]);
            visitReverse(board.lanes.reverse()[board.lanes.lane()[pair]]);
        }
    }

    private double reach() {
        return 40 + 160 * dice.fraction();
    }

    /** Those who hold its seats, and one who might. */
    private void visit(int placement) {
        for (int k = 0; k < board.taken[placement]; k++) {
            join(board.holder(placement, k));
        }
        int start = placementStart[placement];
        int count = placementStart[placement + 1] - start;
        for (int tries = 0; tries < 2; tries++) {
            int pair = placementPairs[start + dice.below(count)];
            if (guide.worth[pair] > -reach()) {
                join(guide.candidateOf[pair]);
            }
        }
    }

    /** Somebody who could close the exchange. */
    private void visitReverse(int lane) {
        if (lane >= 0 && dice.below(2) == 0) {
            int start = guide.laneStart[lane];
            int pair = guide.lanePairs[start + dice.below(guide.laneStart[lane + 1] - start)];
            if (guide.worth[pair] > -reach()) {
                join(guide.candidateOf[pair]);
            }
        }
    }

    private void join(int c) {
        if (Obligations.obliged(problem, c) || problem.firstPair()[c] == problem.firstPair()[c + 1]) {
            return;
        }
        members.add(c);
        if (problem.candidatePartner()[c] >= 0) {
            members.add(problem.candidatePartner()[c]);
        }
    }
}
