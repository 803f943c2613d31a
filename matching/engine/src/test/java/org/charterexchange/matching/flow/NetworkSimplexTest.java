package org.charterexchange.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSimplexTest {

    @Test
    void findsTheCheapestOfAllFlowsOrThatThereIsNone() {
        int infeasible = 0;
        for (long seed = 0; seed < 3000; seed++) {
            FlowNetwork network = FlowNetwork.drawn(new SplittableRandom(seed));
            long cheapest = network.cheapest();
            NetworkSimplex simplex = network.simplex();
            if (cheapest == Long.MAX_VALUE) {
                infeasible++;
                assertThatThrownBy(() -> simplex.solve(() -> false))
                        .as("seed " + seed)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("no flow satisfies the supplies");
            } else {
                assertThat(simplex.solve(() -> false)).as("seed " + seed).isTrue();
                assertThat(simplex.totalCost()).as("seed " + seed).isEqualTo(cheapest);
                network.assertCheapest(simplex, "seed " + seed);
                network.assertStronglyFeasible(simplex, "seed " + seed);
            }
        }
        assertThat(infeasible).isBetween(100, 1500);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1000})
    void provesItsFlowThroughAHundredPlacesWithItsPotentials(int costs) {
        for (long seed = 0; seed < 5; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[][] drawn = new long[50][];
            Arrays.setAll(drawn, one -> random.longs(50, 0, costs).toArray());
            FlowNetwork network = FlowNetwork.assignment(drawn);
            NetworkSimplex simplex = network.simplex();
            assertThat(simplex.solve(() -> false)).isTrue();
            network.assertCheapest(simplex, "costs below %d, seed %d".formatted(costs, seed));
            network.assertStronglyFeasible(simplex, "costs below %d, seed %d".formatted(costs, seed));
        }
    }

    /** B. Gassner, <em>Cycling in the transportation problem</em>, 1964: other rules come back after twelve pivots. */
    @Test
    void endsOnAnAssignmentOnWhichOtherRulesCycle() {
        FlowNetwork network =
                FlowNetwork.assignment(new long[][] {{3, 5, 5, 11}, {9, 7, 9, 15}, {7, 7, 11, 13}, {13, 13, 13, 17}});
        NetworkSimplex simplex = network.simplex();
        assertThat(simplex.solve(() -> false)).isTrue();
        assertThat(simplex.totalCost()).isEqualTo(36);
        network.assertCheapest(simplex, "Gassner");
        network.assertStronglyFeasible(simplex, "Gassner");
    }

    @Test
    void fillsTheCheaperOfParallelArcsFirst() {
        FlowNetwork network = new FlowNetwork(3, -3).arc(0, 1, 2, 7).arc(0, 1, 2, 4);
        NetworkSimplex simplex = network.simplex();
        simplex.solve(() -> false);
        assertThat(simplex.flow(0)).isEqualTo(1);
        assertThat(simplex.flow(1)).isEqualTo(2);
        network.assertCheapest(simplex, "parallel arcs");
    }

    @Test
    void usesNoArcWithoutCapacityHoweverCheap() {
        FlowNetwork network = new FlowNetwork(1, 0, -1)
                .arc(0, 2, 0, -900)
                .arc(0, 1, 1, 5)
                .arc(1, 2, 1, 5)
                .arc(1, 1, 0, -900);
        NetworkSimplex simplex = network.simplex();
        simplex.solve(() -> false);
        assertThat(simplex.totalCost()).isEqualTo(10);
        network.assertCheapest(simplex, "arcs without capacity");
    }

    @Test
    void solvesPartsThatNothingJoinsEachByItself() {
        FlowNetwork network =
                new FlowNetwork(2, -2, 1, -1, 0).arc(0, 1, 5, 3).arc(2, 3, 5, 4).arc(1, 0, 5, 1);
        NetworkSimplex simplex = network.simplex();
        simplex.solve(() -> false);
        assertThat(simplex.totalCost()).isEqualTo(10);
        network.assertCheapest(simplex, "two parts and a node");
    }

    @Test
    void findsNoFlowWhereAPartCannotTakeWhatItIsGiven() {
        NetworkSimplex simplex =
                new FlowNetwork(1, 0, 0, -1).arc(0, 1, 5, 3).arc(2, 3, 5, 4).simplex();
        assertThatThrownBy(() -> simplex.solve(() -> false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fillsACycleThatPaysToItsCapacity() {
        FlowNetwork network = new FlowNetwork(0, 0, 0)
                .arc(0, 1, 4, -3)
                .arc(1, 2, 6, 1)
                .arc(2, 0, 5, 1)
                .arc(0, 0, 2, -1);
        NetworkSimplex simplex = network.simplex();
        simplex.solve(() -> false);
        assertThat(simplex.totalCost()).isEqualTo(-6);
        network.assertCheapest(simplex, "a cycle and a loop");
    }

    /** Nothing bounds the cost from below but the largest number that stands for no capacity. */
    @Test
    void fillsACycleThatPaysWithoutEndToWhatStandsForNoCapacity() {
        FlowNetwork network =
                new FlowNetwork(0, 0).arc(0, 1, NetworkSimplex.UNBOUNDED, -2).arc(1, 0, NetworkSimplex.UNBOUNDED, 1);
        NetworkSimplex simplex = network.simplex();
        simplex.solve(() -> false);
        assertThat(simplex.flow(0)).isEqualTo(NetworkSimplex.UNBOUNDED);
        network.assertCheapest(simplex, "a cycle without bounds");
    }

    @Test
    void goesOnFromItsBasisAsIfBegunAnewWhenCostsChange() {
        int solved = 0;
        for (long seed = 0; seed < 1000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FlowNetwork network = FlowNetwork.drawn(random);
            if (network.cheapest() == Long.MAX_VALUE) {
                continue;
            }
            NetworkSimplex simplex = network.simplex();
            for (int round = 0; round < 4; round++) {
                simplex.solve(() -> false);
                network.assertCheapest(simplex, "seed " + seed);
                network.reprice(simplex, random);
            }
            simplex.solve(() -> false);
            assertThat(simplex.totalCost()).as("seed " + seed).isEqualTo(network.cheapest());
            solved++;
        }
        assertThat(solved).isGreaterThan(500);
    }

    @Test
    void goesOnToTheSameFlowWhereItWasStopped() {
        SplittableRandom random = new SplittableRandom(5);
        long[][] costs = new long[200][];
        Arrays.setAll(costs, one -> random.longs(200, 0, 1000).toArray());
        FlowNetwork network = FlowNetwork.assignment(costs);
        NetworkSimplex atOnce = network.simplex();
        assertThat(atOnce.solve(() -> false)).isTrue();
        NetworkSimplex stopped = network.simplex();
        int stops = 0;
        while (!stopped.solve(() -> true)) {
            stops++;
        }
        assertThat(stops).as("stops in %d pivots", atOnce.pivots()).isPositive();
        assertThat(stopped.pivots()).isEqualTo(atOnce.pivots());
        assertThat(stopped.totalCost()).isEqualTo(atOnce.totalCost());
        network.assertCheapest(stopped, "stopped");
    }
}
