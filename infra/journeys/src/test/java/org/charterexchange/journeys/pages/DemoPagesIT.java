package org.charterexchange.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo data as each role finds it: many rows, long names, pages without anything. */
@ExtendWith(JourneyExtension.class)
class DemoPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"programme", "auditor", "coordinator-force"})
    void aPublishedResultCanBeReadInFull(String user, Journey journey) {
        try (BrowserSession browser = journey.as(user, true)) {
            browser.open("/rounds");
            browser.look(user + "-rounds");
            browser.page().locator("tr:has-text('Published') a").last().click();
            browser.look(user + "-published-round");
            browser.follow("See the result");
            if (user.equals("auditor")) {
                browser.look("auditor-disclosure");
                browser.fill("reason", "A complaint");
                browser.press("Read it for a day");
            }
            String run = browser.path();
            assertThat(browser.text()).contains("have a place");
            browser.look(user + "-result");
            for (String list : List.of("matches", "unmatched", "exchanges", "organisations")) {
                assertThat(browser.open(run + "/" + list)).as(list).isEqualTo(200);
                browser.look(user + "-result-" + list);
            }
        }
    }

    @Test
    void matchesAreSearchedAndPaged(Journey journey) {
        try (BrowserSession browser = journey.as("programme", false)) {
            browser.open("/rounds");
            browser.page().locator("tr:has-text('Published') a").last().click();
            browser.follow("See the result");
            browser.open(browser.path() + "/matches");
            List<String> first = browser.page().locator("tbody th a").allInnerTexts();
            browser.page().locator("#next-page").click();
            assertThat(browser.page().locator("tbody th a").allInnerTexts())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(first.subList(0, 1));
            browser.fill("q", first.get(0));
            browser.press("Search");
            assertThat(browser.page().locator("tbody th a").allInnerTexts()).contains(first.get(0));
            browser.fill("q", "nobody is called this");
            browser.press("Search");
            assertThat(browser.text()).contains("Nothing matches your search.");
        }
    }

    @Test
    void aLeaderReadsWhatThePublishedRoundMeansForThem(Journey journey) {
        try (BrowserSession browser = journey.as("leader", true)) {
            browser.open("/outcomes");
            assertThat(browser.heading()).isIn("You have an offer", "Not this time", "Nothing is decided yet");
            browser.look("leader-outcomes");
            browser.open("/profile");
            browser.look("leader-profile");
            browser.open("/outcomes?lang=cy");
            browser.look("leader-outcomes-cy");
        }
    }
}
