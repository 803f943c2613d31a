package org.charterexchange.matching.solver.neighbourhood;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.exact.BranchAndBound;
import org.charterexchange.matching.exact.MixedIntegerProgramme;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.prices.ReducedCosts;

/**
 * Where free candidates could go while everybody else stays on the board, as an exact programme whose value is what the
 * board would gain: a binary for each pair, and a variable for each reward that needs two of them. A reward that depends
 * on one side alone is part of what the pairs are worth.
 */
public final class NeighbourhoodProgramme {

    /** So many points of loss do not keep a pair that was held out of the first basis. */
    private static final double HELD = 5;

    private final Board board;
    private final Problem problem;
    private final OrganisationArcs arcs;
    private final MixedIntegerProgramme programme = new MixedIntegerProgramme();
    private final int[] candidateOf;
    private final int[] pairs;
    private final boolean[] held;
    /** The row of each pair's candidate and that of its placement, or -1 where neither can bind. */
    private final int[] candidateRow;

    private final int[] placementRow;
    private final int assignmentRows;
    private int[] rewardRow = new int[64];
    private int[] rewardVariable = new int[64];
    private int rewards;

    /**
     * The free candidates must be unmatched on the board; one is linked to another only if both are free.
     *
     * @param pairs what they may choose from, each of which fits the board
     * @param candidateOf whose choice each pair is, candidate by candidate
     * @param held which pairs were in the best matching known, near which the search begins
     */
    public NeighbourhoodProgramme(Board board, int[] pairs, int[] candidateOf, boolean[] held) {
        this.board = board;
        this.problem = board.problem;
        this.arcs = board.arcs;
        this.pairs = pairs;
        this.candidateOf = candidateOf;
        this.held = held;
        candidateRow = filled(pairs.length);
        placementRow = filled(pairs.length);
        for (int pair : pairs) {
            programme.addVariable(problem.pairValue()[pair], 1);
        }
        addCandidates();
        addPlacements();
        assignmentRows = programme.rows();
        addOrganisations();
        addSwaps();
    }

    /** A search for the best of it; the rewards are whole once the pairs are. */
    public BranchAndBound search(long mostWork, BooleanSupplier halted) {
        return new BranchAndBound(programme, IntStream.range(0, pairs.length).toArray(), mostWork, halted);
    }

    private static int[] filled(int length) {
        int[] rows = new int[length];
        Arrays.fill(rows, -1);
        return rows;
    }

    private void addCandidates() {
        SparseGroups byCandidate = SparseGroups.by(candidateOf);
        for (int group = 0; group < byCandidate.count(); group++) {
            if (byCandidate.size(group) > 1) {
                sumAtMost(1, byCandidate, group, candidateRow);
            }
            int partner = problem.candidatePartner()[byCandidate.key(group)];
            int partnerGroup = partner < 0 ? -1 : byCandidate.find(partner);
            if (partner >= 0 && partnerGroup < group) {
                both(byCandidate, group, partnerGroup);
            }
        }
    }

    private void both(SparseGroups byCandidate, int one, int other) {
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
        SparseGroups byPlacement = SparseGroups.by(
                Arrays.stream(pairs).map(pair -> problem.pairPlacement()[pair]).toArray());
        for (int group = 0; group < byPlacement.count(); group++) {
            int placement = byPlacement.key(group);
            int left = problem.placementSeats()[placement] - board.taken[placement];
            if (byPlacement.size(group) > left) {
                sumAtMost(left, byPlacement, group, placementRow);
            }
        }
    }

    private void addOrganisations() {
        Problem.Weights weights = problem.weights();
        SparseGroups homes = SparseGroups.by(
                Arrays.stream(pairs).map(pair -> arcs.home()[arcs.arc()[pair]]).toArray());
        SparseGroups hosts = SparseGroups.by(
                Arrays.stream(pairs).map(pair -> arcs.host()[arcs.arc()[pair]]).toArray());
        for (int group = 0; group < homes.count(); group++) {
            int organisation = homes.key(group);
            int most = limited(problem.releaseLimit()[organisation], board.sent[organisation], homes, group);
            atLeastOne(weights.firstSent(), board.sent[organisation], homes, group, most);
            int hosting = hosts.find(organisation);
            if (hosting < 0) {
                reciprocity(organisation, homes, group, most, hosts, -1, 0);
            }
        }
        for (int group = 0; group < hosts.count(); group++) {
            int organisation = hosts.key(group);
            int most = limited(problem.hostLimit()[organisation], board.hosted[organisation], hosts, group);
            atLeastOne(weights.firstHosted(), board.hosted[organisation], hosts, group, most);
            int sending = homes.find(organisation);
            int mostSent = sending < 0
                    ? 0
                    : Math.min(
                            homes.distinct(sending, candidateOf),
                            problem.releaseLimit()[organisation] - board.sent[organisation]);
            reciprocity(organisation, homes, sending, mostSent, hosts, group, most);
        }
    }

    /** Adds the row of a limit where it can bind; answers how many can move at most. */
    private int limited(int limit, int used, SparseGroups by, int group) {
        int movers = by.distinct(group, candidateOf);
        if (limit == Problem.UNLIMITED || movers <= limit - used) {
            return movers;
        }
        sumAtMost(limit - used, by, group, new int[pairs.length]);
        return limit - used;
    }

    private void atLeastOne(int weight, int already, SparseGroups by, int group, int most) {
        smaller(weight, already, by, group, most, 1, by, -1, 0);
    }

    private void reciprocity(
            int organisation,
            SparseGroups homes,
            int sending,
            int mostSent,
            SparseGroups hosts,
            int hosting,
            int mostHosted) {
        smaller(
                problem.weights().reciprocity(),
                (long) problem.sentBefore()[organisation] + board.sent[organisation],
                homes,
                sending,
                mostSent,
                (long) problem.hostedBefore()[organisation] + board.hosted[organisation],
                hosts,
                hosting,
                mostHosted);
    }

    private void addSwaps() {
        SparseGroups byArc = SparseGroups.by(
                Arrays.stream(pairs).map(pair -> arcs.arc()[pair]).toArray());
        for (int group = 0; group < byArc.count(); group++) {
            int arc = byArc.key(group);
            int reverse = arcs.reverse()[arc];
            if (reverse < 0) {
                continue;
            }
            int back = byArc.find(reverse);
            if (back >= 0 && back < group) {
                continue;
            }
            smaller(
                    problem.weights().swap(),
                    board.flow(arc),
                    byArc,
                    group,
                    byArc.distinct(group, candidateOf),
                    board.flow(reverse),
                    byArc,
                    back,
                    back < 0 ? 0 : byArc.distinct(back, candidateOf));
        }
    }

    /**
     * Rewards by what the smaller of two sums rises. Each sum is what is on the board and a group of pairs, or nothing more.
     */
    private void smaller(
            int weight,
            long one,
            SparseGroups oneBy,
            int oneGroup,
            int oneMost,
            long other,
            SparseGroups otherBy,
            int otherGroup,
            int otherMost) {
        if (weight == 0) {
            return;
        }
        if (one >= other + otherMost) {
            addCost(weight, otherBy, otherGroup);
            return;
        }
        if (other >= one + oneMost) {
            addCost(weight, oneBy, oneGroup);
            return;
        }
        long now = Math.min(one, other);
        int variable = programme.addVariable(weight, (int) (Math.min(one + oneMost, other + otherMost) - now));
        int oneRow = notAbove(variable, (int) (one - now), oneBy, oneGroup);
        int otherRow = notAbove(variable, (int) (other - now), otherBy, otherGroup);
        boolean oneBinds =
                oneRow >= 0 && (otherRow < 0 || one + held(oneBy, oneGroup) <= other + held(otherBy, otherGroup));
        reward(variable, oneBinds ? oneRow : otherRow);
    }

    private int held(SparseGroups by, int group) {
        int sum = 0;
        for (int k = by.start(group); k < by.end(group); k++) {
            sum += held[by.member(k)] ? 1 : 0;
        }
        return sum;
    }

    private void reward(int variable, int row) {
        if (rewards == rewardRow.length) {
            rewardRow = Arrays.copyOf(rewardRow, 2 * rewards);
            rewardVariable = Arrays.copyOf(rewardVariable, 2 * rewards);
        }
        rewardRow[rewards] = row;
        rewardVariable[rewards++] = variable;
    }

    /** Makes a pair worth so many points more, or less where negative. */
    void tempt(int pair, int more) {
        programme.addCost(pair, more);
    }

    /** A basis near the optimal one where the prices are near their best and the matching known is. */
    public int[] nearBasis(ReducedCosts guide) {
        CrashBasis basis = new CrashBasis(programme, assignmentRows);
        for (int k = 0; k < rewards; k++) {
            basis.put(rewardRow[k], rewardVariable[k]);
        }
        for (int k = 0; k < pairs.length; k++) {
            int placement = problem.pairPlacement()[pairs[k]];
            basis.price(candidateRow[k], guide.mostWorth[candidateOf[k]]);
            basis.price(placementRow[k], guide.seatPrice[placement]);
        }
        double[] loss = new double[pairs.length];
        for (int k = 0; k < pairs.length; k++) {
            double least = held[k] ? HELD : 0;
            loss[k] = Math.max(0, guide.mostWorth[candidateOf[k]] - guide.worth[pairs[k]] - least);
        }
        return basis.grow(loss, candidateRow, placementRow);
    }

    private void addCost(int weight, SparseGroups by, int group) {
        if (group >= 0) {
            for (int k = by.start(group); k < by.end(group); k++) {
                programme.addCost(by.member(k), weight);
            }
        }
    }

    private int notAbove(int variable, int surplus, SparseGroups by, int group) {
        if (group < 0) {
            return -1;
        }
        int row = programme.addRow(surplus, false);
        programme.set(row, variable, 1);
        for (int k = by.start(group); k < by.end(group); k++) {
            programme.set(row, by.member(k), -1);
        }
        return row;
    }

    private void sumAtMost(int most, SparseGroups by, int group, int[] rowOfPair) {
        int row = programme.addRow(most, false);
        for (int k = by.start(group); k < by.end(group); k++) {
            programme.set(row, by.member(k), 1);
            rowOfPair[by.member(k)] = row;
        }
    }
}
