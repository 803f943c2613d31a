package org.charterexchange.journeys.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.charterexchange.journeys.product.ProductProcess;
import org.charterexchange.matching.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole process is killed while a run is solved. */
@ExtendWith(JourneyExtension.class)
class KilledRunIT {

    private static final String SECONDS = "15";

    @TempDir
    Path directory;

    @Test
    void aRunGoesOnByItselfWhenTheKilledProductIsStartedAgain(Journey journey) throws IOException {
        List<Integer> ports = ProductProcess.freePorts(ProductProcess.PARTS);
        Path data = directory.resolve("data");
        String run;
        try (ProductProcess product = ProductProcess.start(data, ports, Path.of("target", "killed.log"))) {
            product.awaitDemoData();
            run = startAndKill(journey, product);
        }
        try (ProductProcess product = ProductProcess.start(data, ports, Path.of("target", "restarted.log"));
                BrowserSession browser = programme(journey, product)) {
            browser.open(run);
            browser.waitForText("have a place");
            assertThat(browser.text()).contains("Publish this run", "of 500 people have a place");
            byte[] instance =
                    browser.download("/rounds/autumn-2026/instance.json").body();
            byte[] result = browser.download(run + "/result.json").body();
            assertThat(Verifier.verify(instance, result).findings())
                    .as("what the verifier says of the files")
                    .isEmpty();
        }
    }

    private static String startAndKill(Journey journey, ProductProcess product) {
        try (BrowserSession browser = programme(journey, product)) {
            browser.open("/rounds/autumn-2026/runs/start");
            browser.fill("seconds", SECONDS);
            browser.press("Start the run");
            String run = browser.awaitPath("/runs/");
            product.kill();
            return run;
        }
    }

    private static BrowserSession programme(Journey journey, ProductProcess product) {
        return new BrowserSession(journey.chromium().browser(), product.pages(), true)
                .signIn("programme", "programme-demo");
    }
}
