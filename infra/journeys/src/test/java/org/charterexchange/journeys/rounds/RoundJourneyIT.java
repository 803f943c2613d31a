package org.charterexchange.journeys.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.charterexchange.matching.verify.Verifier;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** From a posted placement to an explained match, by the people who do it, with and without JavaScript. */
@ExtendWith(JourneyExtension.class)
class RoundJourneyIT {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aPlacementBecomesAnExplainedMatch(boolean scripted, Journey journey) {
        String round = (scripted ? "journey-" : "plain-journey-") + System.currentTimeMillis();
        planAndOpen(round, journey, scripted);
        String placement = postAndPublish(round, journey, scripted);
        apply(round, placement, journey, scripted);
        endorse(round, journey, scripted);
        String run = closeAndSolve(round, journey, scripted);
        readTheResult(round, run, journey, scripted);
        publish(round, run, journey, scripted);
        readTheOutcome(journey, scripted);
        keepOthersOut(placement, run, journey);
    }

    private static void planAndOpen(String round, Journey journey, boolean scripted) {
        LocalDate today = LocalDate.now(LONDON);
        try (BrowserSession programme = journey.as("programme", scripted)) {
            programme.open("/rounds/plan");
            programme.look("round-plan");
            programme.fill("name", "Round of the journey");
            programme.fill("id", round);
            programme.fill("offersOn", today.toString());
            programme.fill("offersUntil", today.minusDays(1).toString());
            programme.fill("applicationsUntil", today.plusDays(14).toString());
            programme.press("Plan the round");
            assertThat(programme.text())
                    .as("a round that ends before it begins")
                    .contains("There is a problem");
            programme.assertRefused("Error: Plan a round");
            programme.look("round-plan-refused");
            programme.fill("offersUntil", today.plusDays(7).toString());
            programme.press("Plan the round");
            assertThat(programme.path()).isEqualTo("/rounds/" + round);
            assertThat(programme.text()).contains("Planned", "Policy");
            programme.look("round-planned");
            programme.press("Open the round");
            assertThat(programme.text()).contains("Placements can be published until");
        }
    }

    private static String postAndPublish(String round, Journey journey, boolean scripted) {
        LocalDate today = LocalDate.now(LONDON);
        try (BrowserSession company = journey.as("coordinator-company", scripted)) {
            company.open("/own/placements/new");
            company.look("placement-new");
            company.fill("title", "Adviser on the " + round);
            company.fill("starts", today.plusMonths(3).toString());
            company.fill("ends", today.plusMonths(5).toString());
            company.page().locator("#save").click();
            company.look("placement-draft");
            company.page().locator("#round").selectOption(round);
            company.page().locator("#publish").click();
            assertThat(company.page().locator("#notice").innerText()).isNotBlank();
            assertThat(company.page().locator(".app-tags").innerText()).contains("Open");
            return company.path().replace("/own/placements/", "");
        }
    }

    private static void apply(String round, String placement, Journey journey, boolean scripted) {
        try (BrowserSession leader = journey.as("leader", scripted)) {
            leader.open("/placements/" + placement);
            leader.look("placement-for-a-leader");
            leader.page().locator("#add-to-ranking").click();
            leader.open("/applications");
            leader.look("applications");
            leader.page().locator("#round-" + round + " [name=submit]").click();
            leader.open("/outcomes");
            assertThat(leader.text()).contains("Applied", "Endorsement by");
            leader.look("outcome-waiting");
        }
    }

    private static void endorse(String round, Journey journey, boolean scripted) {
        try (BrowserSession force = journey.as("coordinator-force", scripted)) {
            force.open("/own/people");
            force.look("people");
            force.page()
                    .locator("form:has(input[name=round][value='" + round + "']) [name=endorse]")
                    .click();
            assertThat(force.page().locator("#notice").innerText()).isNotBlank();
        }
    }

    private static String closeAndSolve(String round, Journey journey, boolean scripted) {
        try (BrowserSession programme = journey.as("programme", scripted)) {
            programme.open("/rounds/" + round);
            programme.press("Close the round");
            assertThat(programme.text()).contains("1 person has applied for 1 seat", "SHA-256");
            programme.look("round-closed");
            programme.follow("Start a run");
            programme.look("run-start");
            programme.fill("seconds", "soon");
            programme.press("Start the run");
            assertThat(programme.text()).contains("There is a problem", "a whole number");
            programme.fill("seconds", "5");
            programme.press("Start the run");
            programme.waitForText("1 of 1 person has a place.");
            return programme.path();
        }
    }

    private static void readTheResult(String round, String run, Journey journey, boolean scripted) {
        try (BrowserSession programme = journey.as("programme", scripted)) {
            programme.open(run);
            assertThat(programme.text()).contains("First choice", "No other plan under this policy could score");
            programme.look("result-small");
            for (String list : List.of("matches", "unmatched", "exchanges", "organisations")) {
                assertThat(programme.open(run + "/" + list)).isEqualTo(200);
                programme.look("result-small-" + list);
            }
            programme.open(run + "/matches");
            programme.page().locator("tbody a").first().click();
            assertThat(programme.text()).contains("Has a place");
            programme.look("why");
            downloads(programme, round, run);
        }
    }

    private static void downloads(BrowserSession programme, String round, String run) {
        byte[] instance =
                programme.download("/rounds/" + round + "/instance.json").body();
        byte[] result = programme.download(run + "/result.json").body();
        assertThat(Verifier.verify(instance, result).findings())
                .as("what the verifier says of the files")
                .isEmpty();
        assertThat(JsonMapper.shared().readTree(result).path("matches").size()).isEqualTo(1);
        APIResponse csv = programme.download(run + "/matches.csv");
        assertThat(csv.headers().get("content-disposition")).contains("attachment");
        assertThat(csv.text().strip().lines()).hasSize(2);
    }

    private static void publish(String round, String run, Journey journey, boolean scripted) {
        try (BrowserSession programme = journey.as("programme", scripted)) {
            programme.open(run);
            programme.follow("Publish this run");
            assertThat(programme.text()).contains("You decide this as Helen Marsh");
            programme.look("publish");
            programme.fill("reason", "It is the best there can be.");
            programme.press("Publish");
            assertThat(programme.path()).isEqualTo("/rounds/" + round);
            assertThat(programme.text()).contains("It is the best there can be.", "Helen Marsh");
            programme.look("round-published");
        }
    }

    private static void readTheOutcome(Journey journey, boolean scripted) {
        try (BrowserSession leader = journey.as("leader", scripted)) {
            leader.open("/outcomes");
            assertThat(leader.text()).contains("You have an offer", "First choice.", "Endorsed by", "Matched");
            leader.look("outcome-offer");
        }
    }

    private static void keepOthersOut(String placement, String run, Journey journey) {
        try (BrowserSession leader = journey.as("leader", false);
                BrowserSession force = journey.as("coordinator-force", false);
                BrowserSession nobody = journey.browser(false)) {
            assertThat(leader.open(run)).as("a run for a leader").isEqualTo(403);
            assertThat(leader.open("/rounds/plan")).as("planning for a leader").isEqualTo(403);
            for (String page : List.of("", "/edit")) {
                assertThat(force.open("/own/placements/" + placement + page))
                        .as("another organisation's placement" + page)
                        .isEqualTo(404);
            }
            nobody.open(run);
            assertThat(nobody.path()).as("a run for the public").isEqualTo("/sign-in");
        }
    }
}
