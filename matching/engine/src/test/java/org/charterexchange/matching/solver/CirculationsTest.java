package org.charterexchange.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.Certificate.SwapShares;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CirculationsTest {

    @Test
    void aMiddlingRoundBeginsWithACirculation() {
        Problem problem = ProblemFixture.round(300, 4, 1).problem();
        assertThat(circulation(problem)).isNotNull();
    }

    @Test
    void aLargeRoundThatCanBeSwappedDoesNotWaitForACirculation() {
        Problem problem = ProblemFixture.round(16_000, 11, 1).problem();
        assertThat(problem.pairCount()).isGreaterThan(150_000);
        assertThat(circulation(problem)).isNull();
    }

    @Test
    void aLargeRoundWaitsWhereTheCirculationIsTheAnswer() {
        Problem problem = ProblemFixture.round(16_000, 11, 1)
                .with(new Weights(400, 0, 300, 300))
                .problem();
        boolean[] asked = new boolean[1];
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        new Circulations(problem, arcs, new Proof(problem, arcs))
                .solve(
                        true,
                        () -> {
                            asked[0] = true;
                            return true;
                        },
                        () -> true);
        assertThat(asked[0]).isTrue();
    }

    @Test
    void theCirculationIsProvenBestWhereNothingCanBeSwapped() {
        for (long seed = 0; seed < 5; seed++) {
            Problem problem = ProblemFixture.round(200, 5, seed)
                    .with(new Weights(400, 0, 300, 300))
                    .problem();
            OrganisationArcs arcs = OrganisationArcs.of(problem);
            Proof proof = new Proof(problem, arcs);
            int[] pairs = new Circulations(problem, arcs, proof).solve(true, () -> false, () -> false);
            assertThat(pairs).isNotNull();
            assertThat(Reference.feasible(problem, pairs)).isTrue();
            assertThat(Objective.points(problem, pairs))
                    .isEqualTo(proof.proven().upperBound());
        }
    }

    @Test
    void moreCirculationsAreNeverWorthLess() {
        for (long seed = 0; seed < 10; seed++) {
            Problem problem = ProblemFixture.round(60, 5, seed)
                    .with(ProblemFixture.MOST_EXCHANGES)
                    .problem();
            OrganisationArcs arcs = OrganisationArcs.of(problem);
            long before = Long.MIN_VALUE;
            for (int most = 1; most < 10; most++) {
                int[] left = {most};
                int[] pairs = new Circulations(problem, arcs, new Proof(problem, arcs))
                        .solve(true, () -> false, () -> --left[0] < 0);
                assertThat(pairs).isNotNull();
                long points = Objective.points(problem, pairs);
                assertThat(points).as("seed %d, asked %d times", seed, most).isGreaterThanOrEqualTo(before);
                before = points;
            }
        }
    }

    @Test
    void aLargeRoundWithLinksDoesNotWaitThoughNothingCanBeSwapped() {
        Problem problem = ProblemFixture.round(16_000, 11, 1)
                .with(new Weights(400, 0, 300, 300))
                .withLinksAndPins(5, 0)
                .problem();
        assertThat(circulation(problem)).isNull();
    }

    @Test
    void sharesOfAShortListAreThoseOfTheSwapsOfTheWhole() {
        Problem whole = ProblemFixture.round(80, 6, 2).problem();
        OrganisationArcs arcs = OrganisationArcs.of(whole);
        Shortlist list = Shortlist.of(
                whole,
                arcs,
                IntStream.range(0, whole.pairCount()).filter(k -> k % 3 > 0).toArray());
        assertThat(OrganisationArcs.of(list.problem()).swapCount()).isBetween(1, arcs.swapCount() - 1);
        Proof proof = new Proof(list.problem(), list.arcs());
        new Circulations(list.problem(), list.arcs(), proof).solve(true, () -> false, () -> false);

        SwapShares shares = proof.proven().certificate().swapShares();
        assertThat(shares.share()).hasSize(arcs.swapCount());
        assertThat(Arrays.stream(shares.share()).distinct().count()).isGreaterThan(2);
        for (int l = 0; l < arcs.count(); l++) {
            int swap = arcs.swap()[l];
            if (swap >= 0 && arcs.forward(l)) {
                assertThat(shares.first()[swap]).isEqualTo(arcs.home()[l]);
                assertThat(shares.second()[swap]).isEqualTo(arcs.host()[l]);
            }
        }
    }

    @Test
    void whatWasSolvedIsNotSolvedAgain() {
        Problem problem = ProblemFixture.round(300, 4, 1).problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        Circulations circulations = new Circulations(problem, arcs, new Proof(problem, arcs));
        assertThat(circulations.solve(true, () -> false, () -> true)).isNotNull();
        assertThat(circulations.solve(true, () -> true, () -> true))
                .as("nothing better than before")
                .isNull();
    }

    @Test
    void nothingIsSolvedOnceAllAreSolved() {
        Problem problem = ProblemFixture.round(300, 9, 1)
                .with(ProblemFixture.MOST_EXCHANGES)
                .problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        Proof proof = new Proof(problem, arcs);
        Circulations circulations = new Circulations(problem, arcs, proof);
        int[] pairs = circulations.solve(true, () -> false, () -> false);
        assertThat(pairs).isNotNull();
        assertThat(Objective.points(problem, pairs))
                .as("more might have been found")
                .isLessThan(proof.proven().upperBound());
        assertNothingIsSolved(circulations);
    }

    @Test
    void nobodyIsAskedOnceTheyHaveEnded() {
        Problem problem = ProblemFixture.round(300, 4, 1).problem();
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        Circulations circulations = new Circulations(problem, arcs, new Proof(problem, arcs));
        circulations.end();
        assertNothingIsSolved(circulations);
    }

    @Test
    void theShareOfASwapOfWhichAShortListHasOneWayGoesToTheOther() {
        Problem whole = ProblemFixture.round(80, 6, 2).problem();
        OrganisationArcs arcs = OrganisationArcs.of(whole);
        Shortlist list = Shortlist.of(
                whole,
                arcs,
                IntStream.range(0, whole.pairCount()).filter(k -> k % 3 > 0).toArray());
        boolean[] listed = new boolean[arcs.count()];
        Arrays.stream(list.arcs().arc()).forEach(arc -> listed[arc] = true);
        Proof proof = new Proof(list.problem(), list.arcs());
        new Circulations(list.problem(), list.arcs(), proof).solve(true, () -> false, () -> false);

        long[] shares = proof.proven().certificate().swapShares().share();
        long all = whole.weights().swap() * Certificate.SCALE;
        int back = 0;
        int forth = 0;
        for (int l = 0; l < arcs.count(); l++) {
            if (arcs.swap()[l] >= 0 && listed[l] && !listed[arcs.reverse()[l]]) {
                assertThat(shares[arcs.swap()[l]])
                        .as("the way that somebody goes adds nothing")
                        .isEqualTo(arcs.forward(l) ? 0 : all);
                forth += arcs.forward(l) ? 1 : 0;
                back += arcs.forward(l) ? 0 : 1;
            }
        }
        assertThat(forth).isPositive();
        assertThat(back).isPositive();
    }

    private static void assertNothingIsSolved(Circulations circulations) {
        boolean[] asked = new boolean[1];
        assertThat(circulations.solve(true, () -> asked[0] = true, () -> false)).isNull();
        assertThat(asked[0]).isFalse();
    }

    private static int @Nullable [] circulation(Problem problem) {
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        return new Circulations(problem, arcs, new Proof(problem, arcs)).solve(true, () -> false, () -> true);
    }
}
