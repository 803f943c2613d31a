package org.charterexchange.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo data as each role finds it: many rows, long names, pages without anything. */
@ExtendWith(Stage.class)
class DemoPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"programme", "auditor", "coordinator-force"})
    void aPublishedResultCanBeReadInFull(String user, Stage.Set stage) {
        try (Visit visit = stage.as(user, true)) {
            visit.open("/rounds");
            visit.look(user + "-rounds");
            visit.page().locator("tr:has-text('Published') a").last().click();
            visit.look(user + "-published-round");
            visit.follow("See the result");
            String run = visit.path();
            assertThat(visit.text()).contains("have a place");
            visit.look(user + "-result");
            for (String list : List.of("matches", "unmatched", "exchanges", "organisations")) {
                assertThat(visit.open(run + "/" + list)).as(list).isEqualTo(200);
                visit.look(user + "-result-" + list);
            }
        }
    }

    @Test
    void matchesAreSearchedAndPaged(Stage.Set stage) {
        try (Visit visit = stage.as("programme", false)) {
            visit.open("/rounds");
            visit.page().locator("tr:has-text('Published') a").last().click();
            visit.follow("See the result");
            visit.open(visit.path() + "/matches");
            List<String> first = visit.page().locator("tbody th a").allInnerTexts();
            visit.page().locator("#next-page").click();
            assertThat(visit.page().locator("tbody th a").allInnerTexts())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(first.subList(0, 1));
            visit.fill("q", first.get(0));
            visit.press("Search");
            assertThat(visit.page().locator("tbody th a").allInnerTexts()).contains(first.get(0));
            visit.fill("q", "nobody is called this");
            visit.press("Search");
            assertThat(visit.text()).contains("Nothing matches your search.");
        }
    }

    @Test
    void aLeaderReadsWhatThePublishedRoundMeansForThem(Stage.Set stage) {
        try (Visit visit = stage.as("leader", true)) {
            visit.open("/outcomes");
            assertThat(visit.heading()).isIn("You have an offer", "Not this time", "Nothing is decided yet");
            visit.look("leader-outcomes");
            visit.open("/profile");
            visit.look("leader-profile");
            visit.open("/outcomes?lang=cy");
            visit.look("leader-outcomes-cy");
        }
    }
}
