package org.charterexchange.frontend.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.frontend.charts.ExchangeChart.Curve;
import org.charterexchange.frontend.charts.ExchangeChart.Flow;
import org.charterexchange.frontend.charts.ExchangeChart.Node;
import org.charterexchange.frontend.charts.ExchangeChart.Side;
import org.charterexchange.frontend.charts.PartsBar.Part;
import org.charterexchange.frontend.charts.PartsBar.Segment;
import org.charterexchange.frontend.charts.ProgressChart.Moment;
import org.charterexchange.frontend.charts.ProgressChart.Tick;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Side FORCE = new Side("f", "Force", true);
    private static final Side COMPANY = new Side("c", "Company", false);

    @Test
    void theBalanceFillsTheBarInProportion() {
        assertThat(new Balance(3, 1).policingWidth()).isEqualTo(75);
        assertThat(new Balance(3, 1).industryWidth()).isEqualTo(25);
    }

    @Test
    void aBalanceOfNobodyIsEmptyAndNoneIsNegative() {
        assertThat(new Balance(0, 0).policingWidth()).isZero();
        assertThat(new Balance(0, 0).industryWidth()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Balance(-1, 0));
    }

    @Test
    void partsLieSideBySideAndThoseThatCountAgainstHaveTheirOwnColour() {
        PartsBar bar =
                PartsBar.of(List.of(new Part("placed", 500), new Part("none", 0), new Part("carbon", -100)), 1000);

        assertThat(bar.total()).isEqualTo(400);
        assertThat(bar.segments())
                .containsExactly(new Segment("placed", 500, 0, 50, "0"), new Segment("carbon", -100, 50, 10, "minus"));
    }

    @Test
    void aBarIsNeverLongerThanItsRoom() {
        PartsBar bar = PartsBar.of(List.of(new Part("a", 3000), new Part("b", 1000)), 1000);

        assertThat(bar.segments().stream().mapToDouble(Segment::width).sum()).isCloseTo(100, within(1e-9));
    }

    @Test
    void pointsRiseAndTheBoundFallsUntilTheyMeet() {
        ProgressChart chart = ProgressChart.of(List.of(new Moment(0, 100, 400), new Moment(10, 300, 300)));

        assertThat(chart.points()).isEqualTo("M0.0 236.0 L720.0 105.3");
        assertThat(chart.bound()).isEqualTo("M0.0 40.0 L720.0 105.3");
    }

    @Test
    void aBoundThatIsNotYetKnownIsNotDrawn() {
        assertThat(ProgressChart.of(List.of(new Moment(0, 100, 0))).bound()).isEmpty();
    }

    @Test
    void aRunThatEndsInItsFirstInstantIsALineWithItsEnd() {
        ProgressChart chart = ProgressChart.of(List.of(new Moment(0.002, 1_842, 1_842)));

        assertThat(chart.points()).isEqualTo("M0.0 138.0 L720.0 138.0").isEqualTo(chart.bound());
        assertThat(chart.ticks()).isEmpty();
        assertThat(chart.rows(12)).containsExactly(new Moment(0.002, 1_842, 1_842));
    }

    @Test
    void pointsBelowTheirBoundAreDrawnBelowItFromTheFirstInstantOn() {
        ProgressChart chart = ProgressChart.of(List.of(new Moment(0, 100, 400)));

        assertThat(chart.points()).isEqualTo("M0.0 236.0 L720.0 236.0");
        assertThat(chart.bound()).isEqualTo("M0.0 40.0 L720.0 40.0");
    }

    @Test
    void aShortRunIsMarkedAtItsBeginningAndItsEndAlone() {
        assertThat(ProgressChart.of(List.of(new Moment(0, 1, 2), new Moment(0.15, 2, 2)))
                        .ticks())
                .containsExactly(new Tick(0, 0), new Tick(100, 0.15));
        assertThat(ProgressChart.of(List.of(new Moment(0, 1, 2), new Moment(30, 2, 2)))
                        .ticks())
                .extracting(Tick::seconds)
                .containsExactly(0.0, 10.0, 20.0, 30.0);
    }

    @Test
    void theTableKeepsTheFirstAndTheLastOfManyMoments() {
        List<Moment> rows = ProgressChart.of(IntStream.rangeClosed(0, 199)
                        .mapToObj(second -> new Moment(second, second, 1000))
                        .toList())
                .rows(12);

        assertThat(rows).hasSize(12).first().isEqualTo(new Moment(0, 0, 1000));
        assertThat(rows).last().isEqualTo(new Moment(199, 199, 1000));
    }

    @Test
    void aFlowThatIsReturnedIsBrightAndOneThatIsNotIsPale() {
        ExchangeChart chart =
                ExchangeChart.of(List.of(new Flow(FORCE, COMPANY, 2, 1), new Flow(COMPANY, FORCE, 1, 0)), 8);

        assertThat(chart.left()).extracting(Node::name).containsExactly("Force");
        assertThat(chart.right()).extracting(Node::name).containsExactly("Company");
        assertThat(chart.curves()).extracting(Curve::fromPolicing).containsExactlyInAnyOrder(true, false);
        assertThat(chart.curves()).allMatch(curve -> curve.pale() != curve.fromPolicing());
    }

    @Test
    void namesOfTheTwoSidesStandOnLinesOfTheirOwn() {
        List<Flow> flows = IntStream.range(0, 4)
                .mapToObj(index -> new Flow(
                        new Side("f" + index, "Force " + index, true),
                        new Side("c" + index, "Company " + index, false),
                        1,
                        0))
                .toList();

        ExchangeChart chart = ExchangeChart.of(flows, 8);

        assertThat(chart.right())
                .extracting(Node::y)
                .doesNotContainAnyElementsOf(chart.left().stream().map(Node::y).toList())
                .allMatch(y -> y < chart.height());
    }

    @Test
    void organisationsThatDoNotFitAreCountedAndStayInTheTable() {
        List<Flow> flows = IntStream.range(0, 5)
                .mapToObj(index -> new Flow(new Side("f" + index, "Force " + index, true), COMPANY, index + 1, 0))
                .toList();

        ExchangeChart chart = ExchangeChart.of(flows, 3);

        assertThat(chart.left()).extracting(Node::name).containsExactly("Force 4", "Force 3", "Force 2");
        assertThat(chart.leftOut()).isEqualTo(2);
        assertThat(chart.flows()).hasSize(5);
    }
}
