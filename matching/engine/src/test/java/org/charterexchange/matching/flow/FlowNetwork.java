package org.charterexchange.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A small network for tests, its cheapest flow by enumeration, and what proves any flow to be the cheapest. */
final class FlowNetwork {

    private static final long LARGEST_COST = 1000;
    private static final long NONE = Long.MAX_VALUE;

    final int[] supply;
    private int[] source = new int[0];
    private int[] target = new int[0];
    private int[] capacity = new int[0];
    private long[] cost = new long[0];

    FlowNetwork(int... supply) {
        this.supply = supply;
    }

    /** Up to six nodes and eight arcs, loops and parallel ones among them; supplies that some flow may not satisfy. */
    static FlowNetwork drawn(SplittableRandom random) {
        FlowNetwork network = new FlowNetwork(new int[1 + random.nextInt(6)]);
        int nodes = network.supply.length;
        int arcs = random.nextInt(9);
        for (int arc = 0; arc < arcs; arc++) {
            network.arc(random.nextInt(nodes), random.nextInt(nodes), random.nextInt(3), random.nextInt(-5, 10));
            int flow = random.nextInt(network.capacity[arc] + 1);
            network.supply[network.source[arc]] += flow;
            network.supply[network.target[arc]] -= flow;
        }
        if (random.nextInt(4) == 0) {
            network.supply[random.nextInt(nodes)]++;
            network.supply[random.nextInt(nodes)]--;
        }
        return network;
    }

    /** Everybody on one side to everybody on the other, one each. */
    static FlowNetwork assignment(long[][] costs) {
        int size = costs.length;
        FlowNetwork network = new FlowNetwork(new int[2 * size]);
        for (int one = 0; one < size; one++) {
            network.supply[one] = 1;
            network.supply[size + one] = -1;
            for (int other = 0; other < size; other++) {
                network.arc(one, size + other, 1, costs[one][other]);
            }
        }
        return network;
    }

    FlowNetwork arc(int from, int to, int most, long costOfOne) {
        int arcs = source.length;
        source = Arrays.copyOf(source, arcs + 1);
        target = Arrays.copyOf(target, arcs + 1);
        capacity = Arrays.copyOf(capacity, arcs + 1);
        cost = Arrays.copyOf(cost, arcs + 1);
        source[arcs] = from;
        target[arcs] = to;
        capacity[arcs] = most;
        cost[arcs] = costOfOne;
        return this;
    }

    void reprice(NetworkSimplex simplex, SplittableRandom random) {
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = random.nextInt(-5, 10);
            simplex.setCost(arc, cost[arc]);
        }
    }

    NetworkSimplex simplex() {
        return new NetworkSimplex(supply, source, target, capacity, cost, LARGEST_COST);
    }

    /** The cost of the cheapest flow, or {@link Long#MAX_VALUE} where none satisfies the supplies. */
    long cheapest() {
        return cheapest(0, supply.clone(), 0);
    }

    private long cheapest(int arc, int[] left, long costSoFar) {
        if (arc == source.length) {
            return Arrays.stream(left).allMatch(one -> one == 0) ? costSoFar : NONE;
        }
        long best = NONE;
        for (int flow = 0; flow <= capacity[arc]; flow++) {
            left[source[arc]] -= flow;
            left[target[arc]] += flow;
            best = Math.min(best, cheapest(arc + 1, left, costSoFar + flow * cost[arc]));
            left[source[arc]] += flow;
            left[target[arc]] -= flow;
        }
        return best;
    }

    /**
     * Checks that the flow satisfies supplies and capacities, and that the potentials prove it to be the cheapest: no arc
     * with spare capacity has a reduced cost below 0, and none with flow one above.
     */
    void assertCheapest(NetworkSimplex simplex, String name) {
        int[] left = supply.clone();
        long total = 0;
        for (int arc = 0; arc < source.length; arc++) {
            int flow = simplex.flow(arc);
            assertThat(flow).as("%s, arc %d", name, arc).isBetween(0, capacity[arc]);
            long reduced = cost[arc] + simplex.potential(source[arc]) - simplex.potential(target[arc]);
            assertThat(flow == capacity[arc] || reduced >= 0)
                    .as("%s, arc %d with spare capacity", name, arc)
                    .isTrue();
            assertThat(flow == 0 || reduced <= 0)
                    .as("%s, arc %d with flow", name, arc)
                    .isTrue();
            left[source[arc]] -= flow;
            left[target[arc]] += flow;
            total += flow * cost[arc];
        }
        assertThat(left).as(name).containsOnly(0);
        assertThat(simplex.totalCost()).as(name).isEqualTo(total);
    }

    /**
     * Checks what keeps bases from coming back: from each node another unit can be sent to the root along the tree (W. H.
     * Cunningham, <em>A network simplex method</em>, 1976).
     */
    void assertStronglyFeasible(NetworkSimplex simplex, String name) {
        SpanningTree tree = simplex.tree();
        for (int node = 0; node < supply.length; node++) {
            int arc = tree.arcToParent(node);
            int most = arc < capacity.length ? capacity[arc] : NetworkSimplex.UNBOUNDED;
            assertThat(tree.pointsUp(node) ? most - simplex.flow(arc) : simplex.flow(arc))
                    .as("%s, node %d", name, node)
                    .isPositive();
        }
    }
}
