package org.charterexchange.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor reads the trail, takes it along and verifies it, with and without script. */
@ExtendWith(Stage.class)
class AuditTrailIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExportedTrailHoldsUntilSomebodyChangesIt(boolean scripted, Stage.Set stage) {
        String rounds = "/audit?kind=round";
        try (Visit visit = stage.as("auditor", scripted)) {
            assertThat(visit.open(rounds)).isEqualTo(200);
            assertThat(visit.text()).contains("round.publish", "Checkpoint ", "What the trail cannot show");
            visit.look("auditor-audit");
            byte[] export = visit.download("/audit/export").body();
            verify(visit, export);
            visit.waitForText("The trail holds.");
            visit.look("auditor-verified");
            String text = new String(export, StandardCharsets.UTF_8);
            verify(
                    visit,
                    text.replaceFirst("organisation.import", "organisation.forget")
                            .getBytes(StandardCharsets.UTF_8));
            visit.waitForText("The trail is broken in ");
            assertThat(visit.text()).contains("hash of the entry", " entry ");
            visit.look("auditor-broken");
        }
    }

    private static void verify(Visit visit, byte[] export) {
        visit.open("/audit/verify");
        visit.page().locator("#file").setInputFiles(new FilePayload("audit.ndjson", "application/x-ndjson", export));
        visit.press("Verify the file");
    }
}
