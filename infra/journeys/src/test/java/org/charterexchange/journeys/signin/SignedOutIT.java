package org.charterexchange.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.charterexchange.journeys.product.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions that end by themselves or are ended, in a product whose sessions are short. */
@ExtendWith(JourneyExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedOutIT {
    private static final Duration IDLE = Duration.ofSeconds(15);

    private ProductProcess product;

    @BeforeAll
    void startAProductWithShortSessions(@TempDir Path directory) throws IOException {
        product = ProductProcess.start(
                directory.resolve("data"),
                ProductProcess.freePorts(ProductProcess.PARTS),
                Path.of("target", "short-sessions.log"),
                Map.of("frontend.session.idle", IDLE.toString()));
        product.awaitDemoData();
    }

    @AfterAll
    void stopIt() {
        product.close();
    }

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void aProfileThatIsSavedTooLateIsNotLost(boolean scripted, Journey journey) {
        try (BrowserSession leader = as(journey, "leader", scripted)) {
            leader.open("/profile/edit");
            leader.fill("title", "Superintendent, back later");
            letTheSessionEnd(leader);
            leader.page().locator("#save").click();
            assertThat(leader.heading()).isEqualTo("You were signed out");
            assertThat(leader.text()).contains("what you typed is kept for you");
            leader.page().locator("main a[href='/sign-in']").click();
            assertThat(leader.path()).isEqualTo("/profile/edit");
            assertThat(leader.page().locator("#draft").innerText()).contains("Nothing of it is saved yet");
            assertThat(leader.page().locator("#title").inputValue()).isEqualTo("Superintendent, back later");
            leader.page().locator("#save").click();
            assertThat(leader.path()).isEqualTo("/profile");
            assertThat(leader.text()).contains("Superintendent, back later");
            leader.open("/profile/edit");
            assertThat(leader.page().locator("#draft").count()).isZero();
        }
    }

    @Test
    void aPlacementThatIsSavedTooLateWaitsOnItsForm(Journey journey) {
        try (BrowserSession company = as(journey, "coordinator-company", true)) {
            LocalDate starts = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(3);
            company.open("/own/placements/new");
            company.fill("title", "Adviser who came back");
            company.fill("purpose", "Two lines\nof purpose");
            company.fill("starts", starts.toString());
            letTheSessionEnd(company);
            company.page().locator("#save").click();
            company.page().locator("main a[href='/sign-in']").click();
            assertThat(company.path()).isEqualTo("/own/placements/new");
            assertThat(company.page().locator("#title").inputValue()).isEqualTo("Adviser who came back");
            assertThat(company.page().locator("#purpose").inputValue()).isEqualTo("Two lines\nof purpose");
            assertThat(company.page().locator("#starts").inputValue()).isEqualTo(starts.toString());
            company.look("draft");
        }
    }

    @Test
    void whatWasTypedCanBeLeft(Journey journey) {
        try (BrowserSession force = as(journey, "coordinator-force", false)) {
            force.open("/own/placements/new");
            force.fill("title", "Not wanted any more");
            letTheSessionEnd(force);
            force.page().locator("#save").click();
            force.page().locator("main a[href='/sign-in']").click();
            assertThat(force.page().locator("#title").inputValue()).isEqualTo("Not wanted any more");
            force.page().locator("#draft a").click();
            assertThat(force.page().locator("#title").inputValue()).isEmpty();
            force.open("/own/placements/new");
            assertThat(force.page().locator("#draft").count()).isZero();
        }
    }

    @Test
    void aRunThatIsStartedTooLateIsNotStartedAndItsFormIsKept(Journey journey) {
        try (BrowserSession programme = as(journey, "programme", false)) {
            programme.open("/rounds/autumn-2026/runs/start");
            programme.page().locator("#seconds").fill("17");
            letTheSessionEnd(programme);
            programme.press("Start the run");
            assertThat(programme.heading()).isEqualTo("You were signed out");
            assertThat(programme.text()).contains("what you typed is kept for you");
            programme.page().locator("main a[href='/sign-in']").click();
            assertThat(programme.path()).isEqualTo("/rounds/autumn-2026/runs/start");
            assertThat(programme.page().locator("#seconds").inputValue()).isEqualTo("17");
            programme.page().locator("#draft a").click();
            programme.open("/rounds/autumn-2026");
            assertThat(programme.page().locator("a[href^='/runs/']").count()).isZero();
        }
    }

    @Test
    void whateverElseIsSentTooLateIsNotDoneAndSaidSo(Journey journey) {
        try (BrowserSession programme = as(journey, "programme", false)) {
            programme.open("/rounds/spring-2027");
            letTheSessionEnd(programme);
            programme.press("Close the round");
            assertThat(programme.heading()).isEqualTo("You were signed out");
            assertThat(programme.text()).contains("Nothing was done.");
            programme.look("signed-out");
            programme.page().locator("main a[href='/sign-in']").click();
            programme.open("/rounds/spring-2027");
            assertThat(programme.text()).contains("Close the round");
        }
    }

    @Test
    void whoeverSignsOutIsSignedOutAtTheProviderToo(Journey journey) {
        try (BrowserSession leader = as(journey, "leader", false)) {
            leader.open("/profile");
            leader.press("Sign out");
            assertThat(leader.path()).isEqualTo("/");
            assertThat(leader.page().context().cookies())
                    .extracting(cookie -> cookie.value)
                    .isNotEmpty();
            leader.open("/sign-in");
            assertThat(leader.page().locator("#username").count())
                    .as("the provider asks who it is")
                    .isEqualTo(1);
        }
    }

    @Test
    void theSessionsCookieIsHiddenFromScriptsAndStaysHere(Journey journey) {
        try (BrowserSession leader = as(journey, "leader", true)) {
            Cookie session = leader.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("session"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite).hasToString("LAX");
            assertThat(leader.page().evaluate("document.cookie")).isEqualTo("");
        }
    }

    private BrowserSession as(Journey journey, String user, boolean scripted) {
        BrowserSession browser = new BrowserSession(journey.chromium().browser(), product.pages(), scripted)
                .signIn(user, user + "-demo");
        browser.page().waitForLoadState();
        return browser;
    }

    private static void letTheSessionEnd(BrowserSession browser) {
        browser.page().waitForTimeout((double) IDLE.plusSeconds(1).toMillis());
    }
}
