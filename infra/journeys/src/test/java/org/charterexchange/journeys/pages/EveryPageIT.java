package org.charterexchange.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that no other journey passes: each is looked at, and each can be walked by keyboard and by ear. */
@ExtendWith(JourneyExtension.class)
class EveryPageIT {

    @ParameterizedTest
    @CsvSource({
        "'', /privacy /privacy/record /invitation",
        "leader, /profile/edit /privacy/mine /privacy/equality /members",
        "coordinator-force, /own/placements /own/people /members /members/invite /import",
        "programme, /members /members/register /import /audit/verify /work /imports /privacy/retention /privacy/equality/figures",
        "auditor, /audit /audit/verify /privacy/retention /privacy/equality/figures"
    })
    void pagesHaveOneHeadingAWayAroundAndWordsForEverythingThatIsShown(String user, String paths, Journey journey) {
        try (BrowserSession browser = user.isEmpty() ? journey.browser(true) : journey.as(user, true)) {
            for (String path : paths.split(" ")) {
                browser.open(path);
                browser.look("every" + path.replace('/', '-') + "-" + user);
                assertThat(browser.page().locator("h1")).as(path).satisfies(EveryPageIT::isOne);
                assertThat(browser.page().locator("header nav a").count())
                        .as("ways around on " + path)
                        .isPositive();
                assertThat(names(browser, "main fieldset", "each => each.querySelector(':scope > legend')?.innerText"))
                        .as("legends of " + path)
                        .doesNotContainNull();
                assertThat(names(browser, "main table", "each => each.caption?.textContent"))
                        .as("captions of " + path)
                        .doesNotContainNull();
                assertThat(names(
                                browser,
                                "a[href^='#']:not([href='#'])",
                                "each => document.getElementById(each.hash.slice(1))?.id"))
                        .as("places that links on " + path + " lead to")
                        .doesNotContainNull();
            }
        }
    }

    private static void isOne(Locator heading) {
        assertThat(heading.count()).isOne();
    }

    private static List<?> names(BrowserSession browser, String what, String name) {
        return (List<?>) browser.page().locator(what).evaluateAll("all => all.map(" + name + ").map(it => it ?? null)");
    }
}
