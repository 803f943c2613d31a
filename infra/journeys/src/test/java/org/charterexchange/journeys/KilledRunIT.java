package org.charterexchange.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.charterexchange.matching.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole process is killed while a run is solved. */
@ExtendWith(Stage.class)
class KilledRunIT {

    private static final String SECONDS = "15";

    @TempDir
    Path directory;

    @Test
    void aRunGoesOnByItselfWhenTheKilledProductIsStartedAgain(Stage.Set stage) throws IOException {
        List<Integer> ports = Product.freePorts(Product.PARTS);
        Path data = directory.resolve("data");
        String run;
        try (Product product = Product.start(data, ports, Path.of("target", "killed.log"))) {
            product.awaitDemoData();
            run = startAndKill(stage, product);
        }
        try (Product product = Product.start(data, ports, Path.of("target", "restarted.log"));
                Visit visit = programme(stage, product)) {
            visit.open(run);
            visit.waitForText("have a place");
            assertThat(visit.text()).contains("Publish this run", "of 500 people have a place");
            byte[] instance =
                    visit.download("/rounds/autumn-2026/instance.json").body();
            byte[] result = visit.download(run + "/result.json").body();
            assertThat(Verifier.verify(instance, result).findings())
                    .as("what the verifier says of the files")
                    .isEmpty();
        }
    }

    private static String startAndKill(Stage.Set stage, Product product) {
        try (Visit visit = programme(stage, product)) {
            visit.open("/rounds/autumn-2026/runs/start");
            visit.fill("seconds", SECONDS);
            visit.press("Start the run");
            String run = visit.awaitPath("/runs/");
            product.kill();
            return run;
        }
    }

    private static Visit programme(Stage.Set stage, Product product) {
        return new Visit(stage.chromium().browser(), product.pages(), true).signIn("programme", "programme-demo");
    }
}
