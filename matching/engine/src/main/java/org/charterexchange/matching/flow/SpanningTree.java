package org.charterexchange.matching.flow;

import java.util.Arrays;

/** The spanning tree of a network simplex basis: parents, children, depths and potentials, kept as arrays. */
final class SpanningTree {

    private static final int NONE = -1;

    private final int root;
    private final int[] parent;
    private final int[] arcToParent;
    private final boolean[] pointsUp;
    private final int[] depth;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] previousSibling;
    private final long[] potential;
    private final int[] stack;

    SpanningTree(int nodes, int root) {
        this.root = root;
        this.parent = filled(nodes);
        this.arcToParent = filled(nodes);
        this.pointsUp = new boolean[nodes];
        this.depth = new int[nodes];
        this.firstChild = filled(nodes);
        this.nextSibling = filled(nodes);
        this.previousSibling = filled(nodes);
        this.potential = new long[nodes];
        this.stack = new int[nodes];
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    int parent(int node) {
        return parent[node];
    }

    int arcToParent(int node) {
        return arcToParent[node];
    }

    /** Whether the arc to the parent leaves the node. */
    boolean pointsUp(int node) {
        return pointsUp[node];
    }

    long potential(int node) {
        return potential[node];
    }

    void attach(int node, int newParent, int arc, boolean up) {
        parent[node] = newParent;
        arcToParent[node] = arc;
        pointsUp[node] = up;
        depth[node] = depth[newParent] + 1;
        int sibling = firstChild[newParent];
        nextSibling[node] = sibling;
        previousSibling[node] = NONE;
        if (sibling != NONE) {
            previousSibling[sibling] = node;
        }
        firstChild[newParent] = node;
    }

    private void detach(int node) {
        int before = previousSibling[node];
        int after = nextSibling[node];
        if (before == NONE) {
            firstChild[parent[node]] = after;
        } else {
            nextSibling[before] = after;
        }
        if (after != NONE) {
            previousSibling[after] = before;
        }
    }

    /** The lowest node above both. */
    int join(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (depth[a] >= depth[b]) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return a;
    }

    /**
     * Cuts the subtree of {@code top} off and hangs it by its node {@code inside} under {@code outside}.
     *
     * @param up whether the new arc leaves {@code inside}
     */
    void regraft(int top, int inside, int outside, int newArc, boolean up, long arcCost) {
        int node = inside;
        int newParent = outside;
        int arc = newArc;
        boolean arcUp = up;
        while (true) {
            int oldParent = parent[node];
            int oldArc = arcToParent[node];
            boolean oldUp = pointsUp[node];
            detach(node);
            attach(node, newParent, arc, arcUp);
            if (node == top) {
                break;
            }
            newParent = node;
            arc = oldArc;
            arcUp = !oldUp;
            node = oldParent;
        }
        long target = up ? potential[outside] - arcCost : potential[outside] + arcCost;
        shift(inside, target - potential[inside]);
    }

    private void shift(int top, long change) {
        potential[top] += change;
        int size = 0;
        stack[size++] = top;
        while (size > 0) {
            int node = stack[--size];
            for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
                depth[child] = depth[node] + 1;
                potential[child] += change;
                stack[size++] = child;
            }
        }
    }

    /** Recomputes every potential from the costs of the tree's arcs. */
    void reprice(long[] cost) {
        potential[root] = 0;
        int size = 0;
        stack[size++] = root;
        while (size > 0) {
            int node = stack[--size];
            for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
                long arcCost = cost[arcToParent[child]];
                potential[child] = pointsUp[child] ? potential[node] - arcCost : potential[node] + arcCost;
                stack[size++] = child;
            }
        }
    }
}
