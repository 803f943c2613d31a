package org.charterexchange.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Stage.class)
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
    void whatIsPublicCanBeReadByEverybodyOnAPhoneAndAtADesk(String path, String name, Stage.Set stage) {
        try (Visit visit = stage.visit(true)) {
            assertThat(visit.open(path)).isEqualTo(200);
            assertThat(visit.heading()).isNotBlank();
            visit.look("public-" + name);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, home", "/rounds, rounds"})
    void whatIsPublicCanBeReadInWelsh(String path, String name, Stage.Set stage) {
        try (Visit visit = stage.visit(true)) {
            visit.open(path + "?lang=cy");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("cy");
            visit.look("public-" + name + "-cy");
        }
    }
}
