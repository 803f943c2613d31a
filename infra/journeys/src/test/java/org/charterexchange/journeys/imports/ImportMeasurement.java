package org.charterexchange.journeys.imports;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Chromium;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.ProductProcess;

/** Measures how long the product as it is shipped takes to import 5,000 candidates by its page. */
public final class ImportMeasurement {

    private static final int CANDIDATES = 5_000;
    private static final double PATIENCE_MILLISECONDS = 600_000;

    private ImportMeasurement() {}

    public static void main(String[] arguments) {
        try (Journey journey = new Journey(Chromium.start(), ProductProcess.start());
                BrowserSession browser = journey.as("programme", true)) {
            seconds(browser, "ORGANISATIONS", "id,name,sector\nmeasured-force,Measured force,POLICING\n");
            String file = candidates();
            double first = seconds(browser, "CANDIDATES", file);
            double again = seconds(browser, "CANDIDATES", file);
            System.out.printf(
                    Locale.ROOT,
                    "%d candidates by the import page: %.1f s; the same file again: %.1f s (%d cores)%n",
                    CANDIDATES,
                    first,
                    again,
                    Runtime.getRuntime().availableProcessors());
        }
    }

    private static String candidates() {
        return IntStream.range(0, CANDIDATES)
                .mapToObj(number -> String.format(
                        Locale.ROOT,
                        "measured-%04d,measured-force,Person %d,Sergeant,2,"
                                + "risk-assessment:3;data-analysis:2;incident-command:4,digital-strategy:4,NPPV3,100%n",
                        number,
                        number))
                .collect(Collectors.joining(
                        "", "id,organisation,name,title,stage,skills,goals,vetting,maxTravelKm\n", ""));
    }

    /** From pressing the button to the page with the report. */
    private static double seconds(BrowserSession browser, String kind, String file) {
        browser.open("/import");
        browser.page().locator("#kind-" + kind).check();
        browser.page()
                .locator("#file")
                .setInputFiles(new FilePayload("measured.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        long start = System.nanoTime();
        browser.pressOnly("Import it");
        browser.page().locator("#report").waitFor(new WaitForOptions().setTimeout(PATIENCE_MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!browser.text().contains("Imported.")) {
            throw new IllegalStateException("The import was refused: " + browser.text());
        }
        return seconds;
    }
}
