package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementStoreTest {

    private static final byte[] INSTANCE = Generator.generate(GeneratorSettings.of(10, 1));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasMeasuredOnceIsNotMeasuredAgainUnlessAsked() throws Exception {
        Measurement first =
                new TrialRunner(new MeasurementStore(folder), 5, List.of()).outcome(INSTANCE, 10, "greedy", 1);
        assertThat(first.failure()).isEmpty();
        assertThat(first.steps()).isNotEmpty();
        assertThat(new TrialRunner(new MeasurementStore(folder), 5, List.of()).outcome(INSTANCE, 10, "greedy", 1))
                .isEqualTo(first);
        assertThat(new TrialRunner(new MeasurementStore(folder), 5, List.of("greedy"))
                        .outcome(INSTANCE, 10, "greedy", 1))
                .isNotEqualTo(first);
    }

    @Test
    void anOutcomeThatWasCutOffCountsAsNone() throws Exception {
        MeasurementStore store = new MeasurementStore(folder);
        store.keep("key", Measurement.failed("why"));
        assertThat(store.find("key")).contains(Measurement.failed("why"));
        Files.writeString(folder.resolve("key.txt"), "bound 3\nseconds 1\n");
        assertThat(store.find("key")).isEmpty();
        assertThat(store.find("other")).isEmpty();
    }

    @Test
    void aPeerThatIsHopelessAtASizeIsLeftOutWithTheReason() throws Exception {
        Measurement outcome =
                new TrialRunner(new MeasurementStore(folder), 5, List.of()).outcome(INSTANCE, 100_000, "hungarian", 1);
        assertThat(outcome.failure()).startsWith("left out: wants a complete graph");
    }
}
