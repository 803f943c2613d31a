package org.charterexchange.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    /** Arcs in the order in which they came into the tree: from whom to whom, and their costs. */
    private static final int MOST_ARCS = 200;

    private final int[] from = new int[MOST_ARCS];
    private final int[] to = new int[MOST_ARCS];
    private final long[] cost = new long[MOST_ARCS];
    private int arcs;

    @Test
    void keepsDepthsAndPotentialsWhateverIsCutOffAndHungElsewhere() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int nodes = 2 + random.nextInt(12);
            arcs = 0;
            SpanningTree tree = star(random, nodes);
            tree.reprice(cost);
            for (int moved = 0; moved < 50; moved++) {
                regraft(random, tree, nodes);
                check(tree, nodes, "seed %d, move %d".formatted(seed, moved));
            }
            SpanningTree same = tree;
            long[] before = potentials(same, nodes);
            same.reprice(cost);
            assertThat(potentials(same, nodes)).as("seed " + seed).isEqualTo(before);
        }
    }

    private SpanningTree star(SplittableRandom random, int nodes) {
        SpanningTree tree = new SpanningTree(nodes, 0);
        for (int node = 1; node < nodes; node++) {
            boolean up = random.nextBoolean();
            tree.attach(node, 0, arc(random, up ? node : 0, up ? 0 : node), up);
        }
        return tree;
    }

    private int arc(SplittableRandom random, int source, int target) {
        from[arcs] = source;
        to[arcs] = target;
        cost[arcs] = random.nextInt(-20, 20);
        return arcs++;
    }

    /** Cuts a random subtree off and hangs it by one of its nodes under a node that is not in it. */
    private void regraft(SplittableRandom random, SpanningTree tree, int nodes) {
        int top = 1 + random.nextInt(nodes - 1);
        int inside = random.nextInt(nodes);
        int outside = random.nextInt(nodes);
        if (isUnder(tree, inside, top) && !isUnder(tree, outside, top)) {
            boolean up = random.nextBoolean();
            int arc = arc(random, up ? inside : outside, up ? outside : inside);
            tree.regraft(top, inside, outside, arc, up, cost[arc]);
            assertThat(tree.arcToParent(inside)).isEqualTo(arc);
        }
    }

    private static boolean isUnder(SpanningTree tree, int node, int top) {
        int at = node;
        while (at >= 0 && at != top) {
            at = tree.parent(at);
        }
        return at == top;
    }

    private void check(SpanningTree tree, int nodes, String name) {
        for (int node = 1; node < nodes; node++) {
            int parent = tree.parent(node);
            int arc = tree.arcToParent(node);
            assertThat(tree.pointsUp(node) ? from[arc] : to[arc]).as(name).isEqualTo(node);
            assertThat(tree.pointsUp(node) ? to[arc] : from[arc]).as(name).isEqualTo(parent);
            assertThat(tree.potential(to[arc]) - tree.potential(from[arc]))
                    .as("%s, potentials over arc %d", name, arc)
                    .isEqualTo(cost[arc]);
            for (int other = 0; other < nodes; other++) {
                assertThat(tree.join(node, other)).as(name).isEqualTo(lowestCommon(tree, node, other, nodes));
            }
        }
    }

    private static int lowestCommon(SpanningTree tree, int one, int other, int nodes) {
        boolean[] above = new boolean[nodes];
        for (int at = one; at >= 0; at = tree.parent(at)) {
            above[at] = true;
        }
        int at = other;
        while (!above[at]) {
            at = tree.parent(at);
        }
        return at;
    }

    private static long[] potentials(SpanningTree tree, int nodes) {
        long[] potentials = new long[nodes];
        Arrays.setAll(potentials, tree::potential);
        return potentials;
    }
}
