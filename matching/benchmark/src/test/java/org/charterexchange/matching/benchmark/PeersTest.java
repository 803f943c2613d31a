package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.generate.SpecialCases;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {

    private static final byte[] INSTANCE =
            Generator.generate(GeneratorSettings.of(60, 3).withSpecialCases(new SpecialCases(20, 20, 50, 0, 100, 20)));

    @ParameterizedTest
    @ValueSource(strings = {"flow", "hungarian", "deferred", "greedy"})
    void aPeerWithoutReciprocityIsFeasibleAndBelowTheReferee(String peer) {
        Measurement outcome = run(peer);
        assertThat(outcome.findings()).isEmpty();
        assertThat(points(outcome)).isPositive().isLessThan(points(run("scip")));
    }

    @Test
    void allRefereesProveTheSameOptimumAndTheEngineReachesIt() {
        double optimum = points(run("scip"));
        for (String referee : List.of("cbc", "highs", "cpsat")) {
            Measurement outcome = run(referee);
            assertThat(outcome.findings()).isEmpty();
            assertThat(points(outcome)).as(referee).isEqualTo(optimum);
            assertThat(outcome.bound()).as(referee).isCloseTo(optimum, within(0.01));
        }
        Result result = new Matcher()
                .solve(
                        InstanceReader.read(INSTANCE),
                        SolveRequest.of(new Termination.Steps(200_000), 1),
                        SolveListener.silent());
        assertThat(result.points()).isEqualTo((long) optimum);
        assertThat(result.upperBound()).isGreaterThanOrEqualTo((long) optimum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timefold", "optaplanner"})
    void aLocalSearchKeepsPinsAndLinksFromTheStartAndComesNearTheReferee(String peer) {
        Measurement outcome = run(peer, 3);
        assertThat(outcome.findings()).isEmpty();
        assertThat(points(outcome)).isBetween(0.9 * points(run("scip")), points(run("scip")));
    }

    private static Measurement run(String peer) {
        return run(peer, 60);
    }

    private static Measurement run(String peer, int seconds) {
        return Trial.run(INSTANCE, peer, seconds, 1);
    }

    private static double points(Measurement outcome) {
        return outcome.pointsAfter(Double.POSITIVE_INFINITY).orElseThrow();
    }
}
