package org.charterexchange.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that no other journey passes: each is looked at, and each can be walked by keyboard and by ear. */
@ExtendWith(Stage.class)
class EveryPageIT {

    @ParameterizedTest
    @CsvSource({
        "'', /privacy /privacy/record /invitation",
        "leader, /profile/edit /privacy/mine /privacy/equality /members",
        "coordinator-force, /own/placements /own/people /members /members/invite /import",
        "programme, /members /members/register /import /audit/verify /privacy/retention /privacy/equality/figures",
        "auditor, /audit /audit/verify /privacy/retention /privacy/equality/figures"
    })
    void pagesHaveOneHeadingAWayAroundAndWordsForEverythingThatIsShown(String user, String paths, Stage.Set stage) {
        try (Visit visit = user.isEmpty() ? stage.visit(true) : stage.as(user, true)) {
            for (String path : paths.split(" ")) {
                visit.open(path);
                visit.look("every" + path.replace('/', '-') + "-" + user);
                assertThat(visit.page().locator("h1")).as(path).satisfies(EveryPageIT::isOne);
                assertThat(visit.page().locator("header nav a").count())
                        .as("ways around on " + path)
                        .isPositive();
                assertThat(names(visit, "main fieldset", "each => each.querySelector(':scope > legend')?.innerText"))
                        .as("legends of " + path)
                        .doesNotContainNull();
                assertThat(names(visit, "main table", "each => each.caption?.textContent"))
                        .as("captions of " + path)
                        .doesNotContainNull();
                assertThat(names(
                                visit,
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

    private static List<?> names(Visit visit, String what, String name) {
        return (List<?>) visit.page().locator(what).evaluateAll("all => all.map(" + name + ").map(it => it ?? null)");
    }
}
