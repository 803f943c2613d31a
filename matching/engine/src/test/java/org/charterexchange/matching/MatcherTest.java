package org.charterexchange.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.generate.SpecialCases;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.document.ResultReader;
import org.charterexchange.matching.result.document.ResultWriter;
import org.charterexchange.matching.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {

    private final Matcher matcher = new Matcher();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20, 200})
    void everyResultIsAcceptedByTheIndependentVerifier(int candidates) {
        for (SpecialCases cases : List.of(SpecialCases.NONE, SpecialCases.FEW, SpecialCases.EVERY_KIND)) {
            byte[] instance =
                    Generator.generate(GeneratorSettings.of(candidates, 7).withSpecialCases(cases));
            Result result = matcher.solve(InstanceReader.read(instance), steps(20_000, 1), SolveListener.silent());

            assertThat(Verifier.verify(instance, ResultWriter.write(result)).findings())
                    .isEmpty();
            assertThat(result.points()).isLessThanOrEqualTo(result.upperBound());
        }
    }

    @Test
    void pinsThatCostMoreThanTheyBringAreAcceptedWhereNothingCouplesThem() {
        String sides = IntStream.of(1, 2).mapToObj(k -> """
                        {"id": "p%1$d", "name": "P", "sector": "POLICING", "location": {"latitude": 51.5, "longitude": 0}},
                        {"id": "i%1$d", "name": "I", "sector": "INDUSTRY", "location": {"latitude": 55, "longitude": -3}}""".formatted(k)).collect(Collectors.joining(","));
        byte[] instance = """
                {"format": "charter-exchange/instance/1", "name": "dear", "organisations": [%s],
                 "placements": [
                  {"id": "s1", "organisation": "i1", "title": "T", "starts": "2026-01-01", "ends": "2026-12-31"},
                  {"id": "s2", "organisation": "i2", "title": "T", "starts": "2026-01-01", "ends": "2026-12-31"}],
                 "candidates": [{"id": "c1", "organisation": "p1", "applications": ["s1"]},
                                {"id": "c2", "organisation": "p2", "applications": ["s2"]}],
                 "pins": [{"candidate": "c1", "placement": "s1", "reason": "promised"},
                          {"candidate": "c2", "placement": "s2", "reason": "promised"}],
                 "policy": {"placed": 0, "preference": 0, "skills": 0, "development": 0, "assessment": 0, "carbon": 100,
                            "reciprocity": 0, "swap": 0, "firstSent": 0, "firstHosted": 0}}
                """.formatted(sides).getBytes(StandardCharsets.UTF_8);
        Result result = matcher.solve(InstanceReader.read(instance), steps(100, 1), SolveListener.silent());

        assertThat(result.points()).isNegative();
        assertThat(Verifier.verify(instance, ResultWriter.write(result)).findings())
                .isEmpty();
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Result result = matcher.solve(instance(50, SpecialCases.EVERY_KIND), steps(5_000, 3), SolveListener.silent());

        assertThat(ResultReader.read(ResultWriter.write(result))).isEqualTo(result);
    }

    @Test
    void theSameStepsAndSeedGiveTheSameMatches() {
        SourcedInstance instance = instance(300, SpecialCases.FEW);

        Result one = matcher.solve(instance, steps(30_000, 5), SolveListener.silent());
        Result other = matcher.solve(instance, steps(30_000, 5), SolveListener.silent());

        assertThat(one.matches()).isNotEmpty().isEqualTo(other.matches());
        assertThat(one.unmatched()).isEqualTo(other.unmatched());
        assertThat(one.certificate()).isEqualTo(other.certificate());
        assertThat(one.upperBound()).isEqualTo(other.upperBound());
    }

    @Test
    void aRunThatGoesOnFromACheckpointEndsNoWorse() {
        SourcedInstance instance = instance(300, SpecialCases.FEW);
        Recorder recorder = new Recorder();
        Result first = matcher.solve(instance, steps(20_000, 5), recorder);
        byte[] checkpoint = recorder.checkpoints.get(recorder.checkpoints.size() - 1);
        CompiledInstance compiled = ProblemCompiler.compile(instance);
        int[] kept = new SearchCheckpoint(compiled).pairs(checkpoint);
        assertThat(Objective.points(compiled.problem(), kept)).isEqualTo(first.points());

        Result resumed = matcher.solve(
                instance,
                new SolveRequest(new Termination.Steps(1), 6, Optional.of(checkpoint)),
                SolveListener.silent());

        assertThat(first.points()).isPositive();
        assertThat(resumed.points()).isGreaterThanOrEqualTo(first.points());
    }

    @Test
    void theEndOfARunIsKeptHoweverSoonAfterTheLastCheckpoint() {
        CompiledInstance compiled = ProblemCompiler.compile(instance(20, SpecialCases.NONE));
        Recorder recorder = new Recorder();
        SolveListenerAdapter adapter = new SolveListenerAdapter(recorder, new SearchCheckpoint(compiled));
        int[] pairs = new int[compiled.problem().candidateCount()];

        adapter.improved(0.2, 1, 10, 100, pairs);
        adapter.improved(0.5, 2, 20, 100, pairs);
        assertThat(recorder.checkpoints).hasSize(1);
        adapter.ended(20, pairs);
        assertThat(recorder.checkpoints).hasSize(2);
        adapter.ended(20, pairs);
        assertThat(recorder.checkpoints).hasSize(2);
    }

    @Test
    void nobodyPlacedYetIsNotWorthKeepingInsteadOfAnEarlierCheckpoint() {
        CompiledInstance compiled = ProblemCompiler.compile(instance(20, SpecialCases.NONE));
        Recorder recorder = new Recorder();
        int[] nobody = new int[compiled.problem().candidateCount()];
        Arrays.fill(nobody, -1);
        new SolveListenerAdapter(recorder, new SearchCheckpoint(compiled)).improved(5, 0, 0, 100, nobody);
        assertThat(recorder.checkpoints).isEmpty();
    }

    @Test
    void aCheckpointOfAnotherInstanceOrADamagedOneIsRefused() {
        SourcedInstance instance = instance(20, SpecialCases.NONE);
        Recorder recorder = new Recorder();
        matcher.solve(instance, steps(100, 5), recorder);
        byte[] checkpoint = recorder.checkpoints.get(0);
        byte[] damaged = checkpoint.clone();
        damaged[damaged.length - 12] ^= 1;
        byte[] shortened = Arrays.copyOf(checkpoint, checkpoint.length - 1);

        assertThatThrownBy(() -> resume(instance(21, SpecialCases.NONE), checkpoint))
                .isInstanceOf(UnusableCheckpointException.class)
                .hasMessageContaining(instance.sha256());
        assertThatThrownBy(() -> resume(instance, damaged)).hasMessageContaining("damaged");
        assertThatThrownBy(() -> resume(instance, shortened)).hasMessageContaining("cut off");
        assertThatThrownBy(() -> resume(instance, new byte[90])).hasMessageContaining("not one of");
    }

    @Test
    void askingToStopEndsTheRunWithAResult() {
        SolveListener impatient = new SolveListener() {
            @Override
            public void progressed(SolveProgress progress) {
                assertThat(progress.points()).isLessThanOrEqualTo(progress.upperBound());
            }

            @Override
            public boolean stopRequested() {
                return true;
            }
        };
        long began = System.nanoTime();
        byte[] instance = Generator.generate(GeneratorSettings.of(1000, 7).withPairsPerCandidate(11));
        Result result = matcher.solve(
                InstanceReader.read(instance), SolveRequest.of(new Termination.Seconds(600), 1), impatient);

        assertThat(System.nanoTime() - began).isLessThan(60_000_000_000L);
        assertThat(Verifier.verify(instance, ResultWriter.write(result)).accepted())
                .isTrue();
    }

    @Test
    void limitsOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> new Termination.Seconds(0)).hasMessageContaining("expected 1 to 86400");
        assertThatThrownBy(() -> new Termination.Seconds(86_401)).hasMessageContaining("86401");
        assertThatThrownBy(() -> new Termination.Steps(0)).hasMessageContaining("at least 1");
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(EngineVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    private void resume(SourcedInstance instance, byte[] checkpoint) {
        matcher.solve(
                instance,
                new SolveRequest(new Termination.Steps(1), 1, Optional.of(checkpoint)),
                SolveListener.silent());
    }

    private static SolveRequest steps(long steps, long seed) {
        return SolveRequest.of(new Termination.Steps(steps), seed);
    }

    private static SourcedInstance instance(int candidates, SpecialCases cases) {
        return InstanceReader.read(
                Generator.generate(GeneratorSettings.of(candidates, 11).withSpecialCases(cases)));
    }

    private static final class Recorder implements SolveListener {

        private final List<byte[]> checkpoints = new ArrayList<>();

        @Override
        public void progressed(SolveProgress progress) {}

        @Override
        public boolean stopRequested() {
            return false;
        }

        @Override
        public void checkpoint(byte[] checkpoint) {
            checkpoints.add(checkpoint);
        }
    }
}
