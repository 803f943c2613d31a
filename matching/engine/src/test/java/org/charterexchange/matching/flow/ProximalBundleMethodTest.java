package org.charterexchange.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProximalBundleMethodTest {

    private static final Problem.Weights DEFAULT = new Problem.Weights(400, 200, 300, 300);
    private static final Problem.Weights NO_SWAPS = new Problem.Weights(400, 0, 300, 300);

    private double bound = Double.POSITIVE_INFINITY;
    private long points = Long.MIN_VALUE;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsTheBestMatchingWhereSwapsAreWorthNothing(long seed) {
        Problem problem = new RandomProblem(seed, 5, 6, 7, 4).make(NO_SWAPS, true);

        search(problem, 1);

        assertThat(points).isEqualTo(Points.best(problem));
        assertThat((long) Math.floor(bound + 1e-6)).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void neverBoundsBelowTheBestMatching(long seed) {
        Problem problem = new RandomProblem(seed, 4, 6, 7, 4).make(DEFAULT, true);

        search(problem, 200);

        assertThat(points).isLessThanOrEqualTo(Points.best(problem));
        assertThat((long) Math.floor(bound + 1e-6)).isGreaterThanOrEqualTo(Points.best(problem));
    }

    @Test
    void goesOnWhereItWasStoppedAsIfItHadNotBeen() {
        Problem problem = new RandomProblem(1, 30, 2000, 3000, 8).make(DEFAULT, true);
        List<Double> atOnce = new ArrayList<>();
        new ProximalBundleMethod(problem, (found, lowest, pairs, certificate) -> atOnce.add(found))
                .run(8, 0.01, () -> false);
        List<Double> stopped = new ArrayList<>();
        ProximalBundleMethod search =
                new ProximalBundleMethod(problem, (found, lowest, pairs, certificate) -> stopped.add(found));
        int[] stops = new int[1];
        for (int round = 0; round < 1000 && stopped.size() < atOnce.size(); round++) {
            boolean[] asked = new boolean[1];
            search.run(8, 0.01, () -> {
                boolean again = asked[0];
                asked[0] = true;
                stops[0] += again ? 1 : 0;
                return again;
            });
        }
        search.run(8, 0.01, () -> false);

        assertThat(stops[0]).as("stopped more often than between circulations").isGreaterThan(atOnce.size());
        assertThat(stopped).isEqualTo(atOnce);
    }

    /** Solves and checks that each certificate proves exactly the bound of its circulation. */
    private void search(Problem problem, int iterations) {
        new ProximalBundleMethod(problem, (found, lowest, pairs, certificate) -> {
                    assertThat(Points.feasible(problem, pairs)).isTrue();
                    assertThat(BoundEvaluator.evaluate(problem, certificate.get()))
                            .isEqualTo((long) Math.floor(found + 1e-6));
                    bound = Math.min(bound, found);
                    points = Math.max(points, Points.of(problem, pairs));
                })
                .run(iterations, 0.01, () -> false);
    }
}
