package org.charterexchange.matching.solver.neighbourhood;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.exact.MixedIntegerProgramme;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.Board;

/**
 * The limits of organisations and the rewards of section 4 of the specification in a programme. Each reward is the smaller
 * of two sums: a variable that neither may exceed. One that depends on one side alone is part of what the pairs are worth.
 */
final class RewardRows {

    /**
     * One of two sums of which the smaller is rewarded.
     *
     * @param now what is on the board
     * @param by what may come in addition: the pairs of one of these groups
     * @param group which group, or -1 for none
     * @param most how many of them at most
     */
    private record Sum(long now, SparseGroups by, int group, int most) {}

    private final Board board;
    private final Problem problem;
    private final OrganisationArcs arcs;
    private final MixedIntegerProgramme programme;
    private final PairSelection pairs;
    private final int[] candidates;
    private final int[] arcOf;
    private int[] row = new int[64];
    private int[] variable = new int[64];
    private int count;

    /** Rows for a programme that has its pairs already. */
    RewardRows(Board board, MixedIntegerProgramme programme, PairSelection pairs, int[] candidates) {
        this.board = board;
        this.programme = programme;
        this.pairs = pairs;
        this.candidates = candidates;
        problem = board.problem();
        arcs = board.arcs();
        arcOf = IntStream.range(0, candidates.length)
                .map(k -> arcs.arc()[pairs.pair(k)])
                .toArray();
    }

    void addOrganisations() {
        SparseGroups homes =
                SparseGroups.by(Arrays.stream(arcOf).map(l -> arcs.home()[l]).toArray());
        SparseGroups hosts =
                SparseGroups.by(Arrays.stream(arcOf).map(l -> arcs.host()[l]).toArray());
        for (int group = 0; group < homes.count(); group++) {
            int organisation = homes.key(group);
            int most = limit(problem.releaseLimit()[organisation], board.sent(organisation), homes, group);
            atLeastOne(problem.weights().firstSent(), new Sum(board.sent(organisation), homes, group, most));
            if (hosts.find(organisation) < 0) {
                reciprocity(organisation, new Sum(0, homes, group, most), new Sum(0, hosts, -1, 0));
            }
        }
        for (int group = 0; group < hosts.count(); group++) {
            int organisation = hosts.key(group);
            int most = limit(problem.hostLimit()[organisation], board.hosted(organisation), hosts, group);
            atLeastOne(problem.weights().firstHosted(), new Sum(board.hosted(organisation), hosts, group, most));
            int sending = homes.find(organisation);
            int mostSent = sending < 0
                    ? 0
                    : Math.min(
                            homes.distinct(sending, candidates),
                            problem.releaseLimit()[organisation] - board.sent(organisation));
            reciprocity(organisation, new Sum(0, homes, sending, mostSent), new Sum(0, hosts, group, most));
        }
    }

    /** Adds the row of a limit where it can bind; answers how many can move at most. */
    private int limit(int limit, int used, SparseGroups by, int group) {
        int movers = by.distinct(group, candidates);
        if (limit == Problem.UNLIMITED || movers <= limit - used) {
            return movers;
        }
        by.sumAtMost(limit - used, group, programme, new int[candidates.length]);
        return limit - used;
    }

    private void atLeastOne(int weight, Sum sum) {
        smaller(weight, sum, new Sum(1, sum.by(), -1, 0));
    }

    private void reciprocity(int organisation, Sum sent, Sum hosted) {
        smaller(
                problem.weights().reciprocity(),
                new Sum(
                        (long) problem.sentBefore()[organisation] + board.sent(organisation),
                        sent.by(),
                        sent.group(),
                        sent.most()),
                new Sum(
                        (long) problem.hostedBefore()[organisation] + board.hosted(organisation),
                        hosted.by(),
                        hosted.group(),
                        hosted.most()));
    }

    void addSwaps() {
        SparseGroups byArc = SparseGroups.by(arcOf);
        for (int group = 0; group < byArc.count(); group++) {
            int reverse = arcs.reverse()[byArc.key(group)];
            int back = reverse < 0 ? -1 : byArc.find(reverse);
            if (reverse >= 0 && (back < 0 || back >= group)) {
                smaller(
                        problem.weights().swap(),
                        new Sum(board.flow(byArc.key(group)), byArc, group, byArc.distinct(group, candidates)),
                        new Sum(board.flow(reverse), byArc, back, back < 0 ? 0 : byArc.distinct(back, candidates)));
            }
        }
    }

    /** Rewards by what the smaller of two sums rises. */
    private void smaller(int weight, Sum one, Sum other) {
        if (weight == 0) {
            return;
        }
        if (one.now() >= other.now() + other.most()) {
            reward(weight, other);
            return;
        }
        if (other.now() >= one.now() + one.most()) {
            reward(weight, one);
            return;
        }
        long now = Math.min(one.now(), other.now());
        int smaller = programme.addVariable(
                weight, (int) (Math.min(one.now() + one.most(), other.now() + other.most()) - now));
        int oneRow = notAbove(smaller, one, now);
        int otherRow = notAbove(smaller, other, now);
        boolean oneBinds = oneRow >= 0 && (otherRow < 0 || one.now() + held(one) <= other.now() + held(other));
        add(smaller, oneBinds ? oneRow : otherRow);
    }

    private void reward(int weight, Sum sum) {
        if (sum.group() >= 0) {
            for (int k = sum.by().start(sum.group()); k < sum.by().end(sum.group()); k++) {
                programme.addCost(sum.by().member(k), weight);
            }
        }
    }

    private int notAbove(int smaller, Sum sum, long now) {
        if (sum.group() < 0) {
            return -1;
        }
        int added = programme.addRow((int) (sum.now() - now), false);
        programme.set(added, smaller, 1);
        for (int k = sum.by().start(sum.group()); k < sum.by().end(sum.group()); k++) {
            programme.set(added, sum.by().member(k), -1);
        }
        return added;
    }

    private int held(Sum sum) {
        int held = 0;
        for (int k = sum.by().start(sum.group()); k < sum.by().end(sum.group()); k++) {
            held += pairs.held(sum.by().member(k)) ? 1 : 0;
        }
        return held;
    }

    private void add(int rewardVariable, int bindingRow) {
        if (count == row.length) {
            row = Arrays.copyOf(row, 2 * count);
            variable = Arrays.copyOf(variable, 2 * count);
        }
        row[count] = bindingRow;
        variable[count++] = rewardVariable;
    }

    /** Puts each reward into a first basis, in the row that binds it. */
    void putInto(CrashBasis basis) {
        for (int k = 0; k < count; k++) {
            basis.put(row[k], variable[k]);
        }
    }
}
