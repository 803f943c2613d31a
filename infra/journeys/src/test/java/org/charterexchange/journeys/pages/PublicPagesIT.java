package org.charterexchange.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(JourneyExtension.class)
class PublicPagesIT {

    @ParameterizedTest
    @CsvSource({
        "/, home",
        "/placements, placements",
        "/organisations, organisations",
        "/skills, skills",
        "/about, about",
        "/rounds, rounds",
        "/design, design"
    })
    void whatIsPublicCanBeReadByEverybodyOnAPhoneAndAtADesk(String path, String name, Journey journey) {
        try (BrowserSession browser = journey.browser(true)) {
            assertThat(browser.open(path)).isEqualTo(200);
            assertThat(browser.heading()).isNotBlank();
            browser.look("public-" + name);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, home", "/rounds, rounds"})
    void whatIsPublicCanBeReadInWelsh(String path, String name, Journey journey) {
        try (BrowserSession browser = journey.browser(true)) {
            browser.open(path + "?lang=cy");
            assertThat(browser.page().locator("html").getAttribute("lang")).isEqualTo("cy");
            browser.look("public-" + name + "-cy");
        }
    }
}
