package org.charterexchange.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.generate.EdgeCaseInstances;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.document.ResultReader;
import org.charterexchange.matching.result.document.ResultWriter;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.json.UntrustedJson;
import org.junit.jupiter.api.Test;

/**
 * Solves odd instances and compares with every matching there is. {@code -Dfuzz.instances=100000} tries more of them,
 * {@code -Dfuzz.seed} others.
 */
class FuzzTest {

    private static final int INSTANCES = Integer.getInteger("fuzz.instances", 250);
    private static final long SEED = Long.getLong("fuzz.seed", 20261123);
    private static final Termination STEPS = new Termination.Steps(5000);

    private final Matcher matcher = new Matcher();

    @Test
    void theMatchingIsTheBestOfAllAndItsProofHolds() {
        int solved = 0;
        int refused = 0;
        int several = 0;
        for (long seed = SEED; seed < SEED + INSTANCES; seed++) {
            byte[] instance = new EdgeCaseInstances(seed).draw();
            InstanceFacts facts = InstanceFacts.read(UntrustedJson.read(new ByteArrayInputStream(instance)));
            OptionalLong optimum = BruteForce.optimum(facts);
            Optional<Result> result = solve(instance);
            assertThat(result.isPresent())
                    .as("seed %d: there is a matching that keeps pins and links %s", seed, text(instance))
                    .isEqualTo(optimum.isPresent());
            if (result.isPresent()) {
                check(seed, instance, result.get(), optimum.getAsLong());
                solved++;
                several += result.get().matches().size() > 1 ? 1 : 0;
            } else {
                refused++;
            }
        }
        assertThat(solved).isGreaterThan(INSTANCES / 2);
        assertThat(several).isGreaterThan(INSTANCES / 10);
        assertThat(refused).isGreaterThan(INSTANCES / 100);
    }

    @Test
    void aCandidateMayApplyForAThousandPlacements() {
        String placements = IntStream.range(0, 1000)
                .mapToObj(
                        i -> "{\"id\":\"p" + i + "\",\"organisation\":\"o1\",\"title\":\"t\",\"seats\":" + i % 2 + "}")
                .collect(Collectors.joining(","));
        String applications =
                IntStream.range(0, 1000).mapToObj(i -> "\"p" + i + "\"").collect(Collectors.joining(","));
        byte[] instance = ("{\"format\":\"charter-exchange/instance/1\",\"name\":\"eager\",\"organisations\":["
                        + "{\"id\":\"o0\",\"name\":\"n\",\"sector\":\"POLICING\"},"
                        + "{\"id\":\"o1\",\"name\":\"n\",\"sector\":\"INDUSTRY\"}],\"placements\":[" + placements
                        + "],\"candidates\":[{\"id\":\"c\",\"organisation\":\"o0\",\"applications\":[" + applications
                        + "]}]}")
                .getBytes(StandardCharsets.UTF_8);
        InstanceFacts facts = InstanceFacts.read(UntrustedJson.read(new ByteArrayInputStream(instance)));
        long optimum = BruteForce.optimum(facts).orElseThrow();
        Result result = solve(instance).orElseThrow();
        check(0, instance, result, optimum);
        assertThat(result.matches().get(0).placement()).isEqualTo("p1");
    }

    private Optional<Result> solve(byte[] instance) {
        try {
            return Optional.of(
                    matcher.solve(InstanceReader.read(instance), SolveRequest.of(STEPS, 1), SolveListener.silent()));
        } catch (RefusedInstanceException e) {
            return Optional.empty();
        }
    }

    private static void check(long seed, byte[] instance, Result result, long optimum) {
        byte[] written = ResultWriter.write(result);
        assertThat(Verifier.verify(instance, written).findings())
                .as("seed %d %s %s", seed, text(instance), text(written))
                .isEmpty();
        assertThat(ResultReader.read(written)).isEqualTo(result);
        assertThat(result.points())
                .as("seed %d: points against the optimum %s", seed, text(instance))
                .isEqualTo(optimum);
        assertThat(result.upperBound()).isGreaterThanOrEqualTo(optimum);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
