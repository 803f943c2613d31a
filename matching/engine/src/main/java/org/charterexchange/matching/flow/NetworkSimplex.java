package org.charterexchange.matching.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Minimum-cost flow by the primal network simplex method with a strongly feasible spanning tree and block search.
 *
 * <p>Follows W. H. Cunningham, "A network simplex method", Mathematical Programming 11 (1976), and M. D. Grigoriadis, "An
 * efficient implementation of the network simplex method", Mathematical Programming Study 26 (1986). All arithmetic is
 * on integers, so the potentials are an exact optimal dual solution. The costs may be changed between two calls of
 * {@link #solve}: the second starts from the basis of the first. The same calls give the same basis on every machine.
 *
 * <p>Not safe for use by several threads.
 */
final class NetworkSimplex {

    /** A capacity that never binds. */
    static final int UNBOUNDED = Integer.MAX_VALUE / 2;

    private static final byte AT_LOWER = 1;
    private static final byte IN_TREE = 0;
    private static final byte AT_UPPER = -1;
    private static final int CHECK_STOP_EVERY = 1024;

    private final int nodeCount;
    private final int arcCount;
    private final int[] source;
    private final int[] target;
    private final int[] capacity;
    private final long[] cost;
    private final int[] flow;
    private final byte[] state;
    private final SpanningTree tree;
    private final int blockSize;
    private int nextArc;
    private long pivots;

    // the cycle that the entering arc closes
    private int join;
    private int leaving;
    private int delta;
    private boolean leavingOnSourceSide;

    /**
     * A network whose nodes are numbered from 0.
     *
     * @param supply what each node puts in (positive) or takes out (negative); the sum must be 0
     * @param source the node each arc leaves
     * @param target the node each arc enters
     * @param capacity the most each arc carries, 0 to {@link #UNBOUNDED}
     * @param cost the cost of each arc for a unit
     * @param largestCost no cost, now or later, has a larger absolute value; eight times it times the number of nodes
     *     must fit a {@code long}
     */
    NetworkSimplex(int[] supply, int[] source, int[] target, int[] capacity, long[] cost, long largestCost) {
        this.nodeCount = supply.length;
        this.arcCount = source.length;
        int all = arcCount + nodeCount;
        this.source = Arrays.copyOf(source, all);
        this.target = Arrays.copyOf(target, all);
        this.capacity = Arrays.copyOf(capacity, all);
        this.cost = Arrays.copyOf(cost, all);
        this.flow = new int[all];
        this.state = new byte[all];
        this.tree = new SpanningTree(nodeCount + 1, nodeCount);
        this.blockSize = Math.max(16, (int) Math.sqrt(arcCount));
        Arrays.fill(state, 0, arcCount, AT_LOWER);
        addArtificialArcs(supply, Math.multiplyExact(largestCost + 1, 2L * nodeCount + 2));
    }

    /** Arcs to and from a root beside the network; what they carry against the supplies costs more than any path. */
    private void addArtificialArcs(int[] supply, long penalty) {
        for (int node = 0; node < nodeCount; node++) {
            int arc = arcCount + node;
            boolean up = supply[node] >= 0;
            source[arc] = up ? node : nodeCount;
            target[arc] = up ? nodeCount : node;
            capacity[arc] = UNBOUNDED;
            flow[arc] = Math.abs(supply[node]);
            cost[arc] = up ? 0 : penalty;
            state[arc] = IN_TREE;
            tree.attach(node, nodeCount, arc, up);
        }
    }

    /** Changes the cost of an arc; {@link #solve} must be called before anything is read again. */
    void setCost(int arc, long newCost) {
        cost[arc] = newCost;
    }

    /**
     * Finds a flow of least cost.
     *
     * @param stop asked now and then; {@code true} leaves the flow as it is, feasible but perhaps not of least cost
     * @return whether the flow is of least cost
     * @throws IllegalStateException where no flow satisfies the supplies
     */
    boolean solve(BooleanSupplier stop) {
        tree.reprice(cost);
        int entering;
        while ((entering = findEntering()) >= 0) {
            pivot(entering);
            if (++pivots % CHECK_STOP_EVERY == 0 && stop.getAsBoolean()) {
                return false;
            }
        }
        for (int node = 0; node < nodeCount; node++) {
            if (flow[arcCount + node] != 0) {
                throw new IllegalStateException("no flow satisfies the supplies");
            }
        }
        return true;
    }

    /** The cost of the flow. */
    long totalCost() {
        long total = 0;
        for (int arc = 0; arc < arcCount; arc++) {
            total += flow[arc] * cost[arc];
        }
        return total;
    }

    int flow(int arc) {
        return flow[arc];
    }

    /** The potential of a node: no arc with spare capacity has cost + potential(source) − potential(target) below 0. */
    long potential(int node) {
        return tree.potential(node);
    }

    long pivots() {
        return pivots;
    }

    /** The spanning tree of the basis, whose root is no node of the network. */
    SpanningTree tree() {
        return tree;
    }

    /** Block search: the worst arc of the first block that has any arc to gain from, or -1. */
    private int findEntering() {
        long worst = 0;
        int best = -1;
        int left = blockSize;
        for (int scanned = 0; scanned < arcCount; scanned++) {
            int arc = nextArc;
            nextArc = nextArc + 1 == arcCount ? 0 : nextArc + 1;
            long reduced = state[arc] * (cost[arc] + tree.potential(source[arc]) - tree.potential(target[arc]));
            if (reduced < worst) {
                worst = reduced;
                best = arc;
            }
            if (--left == 0) {
                if (best >= 0) {
                    return best;
                }
                left = blockSize;
            }
        }
        return best;
    }

    private void pivot(int entering) {
        findLeaving(entering);
        push(entering);
        if (leaving < 0) {
            state[entering] = (byte) -state[entering];
            return;
        }
        int outArc = tree.arcToParent(leaving);
        state[entering] = IN_TREE;
        state[outArc] = flow[outArc] == 0 ? AT_LOWER : AT_UPPER;
        int inside = leavingOnSourceSide ? source[entering] : target[entering];
        int outside = leavingOnSourceSide ? target[entering] : source[entering];
        tree.regraft(leaving, inside, outside, entering, inside == source[entering], cost[entering]);
    }

    /**
     * Walks the cycle in the direction of the push and takes the last arc that blocks, which keeps the tree strongly
     * feasible, so that no basis comes back.
     */
    private void findLeaving(int entering) {
        boolean forward = state[entering] == AT_LOWER;
        int first = forward ? source[entering] : target[entering];
        int second = forward ? target[entering] : source[entering];
        join = tree.join(first, second);
        delta = capacity[entering];
        leaving = -1;
        boolean onFirstSide = false;
        for (int node = first; node != join; node = tree.parent(node)) {
            int arc = tree.arcToParent(node);
            int spare = tree.pointsUp(node) ? flow[arc] : capacity[arc] - flow[arc];
            if (spare < delta) {
                delta = spare;
                leaving = node;
                onFirstSide = true;
            }
        }
        for (int node = second; node != join; node = tree.parent(node)) {
            int arc = tree.arcToParent(node);
            int spare = tree.pointsUp(node) ? capacity[arc] - flow[arc] : flow[arc];
            if (spare <= delta) {
                delta = spare;
                leaving = node;
                onFirstSide = false;
            }
        }
        leavingOnSourceSide = onFirstSide == forward;
    }

    private void push(int entering) {
        if (delta == 0) {
            return;
        }
        int change = state[entering] * delta;
        flow[entering] += change;
        for (int node = source[entering]; node != join; node = tree.parent(node)) {
            flow[tree.arcToParent(node)] -= tree.pointsUp(node) ? change : -change;
        }
        for (int node = target[entering]; node != join; node = tree.parent(node)) {
            flow[tree.arcToParent(node)] += tree.pointsUp(node) ? change : -change;
        }
    }
}
