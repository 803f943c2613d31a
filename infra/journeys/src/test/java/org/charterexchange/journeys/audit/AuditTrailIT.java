package org.charterexchange.journeys.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor reads the trail, takes it along and verifies it, with and without script. */
@ExtendWith(JourneyExtension.class)
class AuditTrailIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExportedTrailHoldsUntilSomebodyChangesIt(boolean scripted, Journey journey) {
        String rounds = "/audit?kind=round";
        try (BrowserSession browser = journey.as("auditor", scripted)) {
            assertThat(browser.open(rounds)).isEqualTo(200);
            assertThat(browser.text()).contains("round.publish", "Checkpoint ", "What the trail cannot show");
            browser.look("auditor-audit");
            byte[] export = browser.download("/audit/export").body();
            verify(browser, export);
            browser.waitForText("The trail holds.");
            browser.look("auditor-verified");
            String text = new String(export, StandardCharsets.UTF_8);
            verify(
                    browser,
                    text.replaceFirst("organisation.import", "organisation.forget")
                            .getBytes(StandardCharsets.UTF_8));
            browser.waitForText("The trail is broken in ");
            assertThat(browser.text()).contains("hash of the entry", " entry ");
            browser.look("auditor-broken");
        }
    }

    private static void verify(BrowserSession browser, byte[] export) {
        browser.open("/audit/verify");
        browser.page().locator("#file").setInputFiles(new FilePayload("audit.ndjson", "application/x-ndjson", export));
        browser.press("Verify the file");
    }
}
