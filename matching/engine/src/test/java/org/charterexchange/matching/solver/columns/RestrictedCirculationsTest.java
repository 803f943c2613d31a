package org.charterexchange.matching.solver.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.Certificate.SwapShares;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.circulation.Circulations;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.junit.jupiter.api.Test;

class RestrictedCirculationsTest {

    private static final SearchSettings SETTINGS = SearchSettings.defaults();

    @Test
    void numbersTheSharesOfARestrictedProblemAsTheSwapsOfTheWholeProblem() {
        Problem whole = ProblemFixture.round(80, 6, 2).problem();
        OrganisationArcs arcs = OrganisationArcs.of(whole);
        RestrictedProblem restricted = RestrictedProblem.of(
                whole,
                arcs,
                IntStream.range(0, whole.pairCount()).filter(k -> k % 3 > 0).toArray());
        assertThat(OrganisationArcs.of(restricted.problem()).swapCount()).isBetween(1, arcs.swapCount() - 1);
        BestBound proof = new BestBound(restricted.problem(), restricted.arcs(), SETTINGS.prices());
        new Circulations(restricted.problem(), restricted.arcs(), proof, SETTINGS.circulation())
                .solve(true, () -> false, () -> false);

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
    void givesTheWholeShareToTheMissingDirectionOfASwapThatIsListedOneWay() {
        Problem whole = ProblemFixture.round(80, 6, 2).problem();
        OrganisationArcs arcs = OrganisationArcs.of(whole);
        RestrictedProblem restricted = RestrictedProblem.of(
                whole,
                arcs,
                IntStream.range(0, whole.pairCount()).filter(k -> k % 3 > 0).toArray());
        boolean[] listed = new boolean[arcs.count()];
        Arrays.stream(restricted.arcs().arc()).forEach(arc -> listed[arc] = true);
        BestBound proof = new BestBound(restricted.problem(), restricted.arcs(), SETTINGS.prices());
        new Circulations(restricted.problem(), restricted.arcs(), proof, SETTINGS.circulation())
                .solve(true, () -> false, () -> false);

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
}
