package org.charterexchange.service.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.testing.TestRounds;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class AssessmentApiTest extends AssessmentScene {

    @Test
    void applicantsComeInPagesByTheirPseudonyms() {
        Scene scene = scene("paged", Scoring.BLIND);
        Stream.of("two-paged", "three-paged")
                .map(name -> leader(name, "home-paged"))
                .forEach(each ->
                        submitted(each.name(), "round-paged", scene.placement().id()));
        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = json(scene.panel()
                    .get()
                    .uri(
                            APPLICANTS + "?limit=1&after={after}",
                            scene.placement().id(),
                            after));
            page.path("items").forEach(item -> read.add(item.path("applicantId").asString()));
            after = page.path("next").asString("");
        } while (!after.isEmpty());

        assertThat(read)
                .hasSize(3)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(ids(scene.panel(), scene.placement()));
    }

    @Test
    void aScoreIsGivenChangedAndGuardedByItsVersion() {
        Scene scene = scene("score", Scoring.BLIND);
        String applicant = first(scene).applicantId();

        ApplicantView given = answer(assess(scene, applicant, 70, "Good", 0), 200, ApplicantView.class);
        assertThat(given.version()).isOne();
        problem(assess(scene, applicant, 71, "Again", 0), 412, "version-mismatch");
        problem(assess(scene, applicant, 71, "Again", 2), 412, "version-mismatch");
        answer(assess(scene, applicant, 72, null, 1), 200, ApplicantView.class);
        ApplicantView read = first(scene);
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.assessment())
                .isNotNull()
                .satisfies(kept -> assertThat(kept.score()).isEqualTo(72));
        problem(assess(scene, applicant, 101, null, 2), 422, "invalid");
        problem(assess(scene, applicant, -1, null, 2), 422, "invalid");
        problem(assess(scene, "nobody", 50, null, 0), 404, "not-found");
    }

    @Test
    void scoresAreTakenWhileTheRoundTakesThemAndNoLonger() {
        Scene scene = scene("window", Scoring.BLIND);
        String applicant = first(scene).applicantId();

        TestRounds.setScoring("round-window", true);
        answer(assess(scene, applicant, 60, null, 0), 200, ApplicantView.class);
        TestRounds.setScoring("round-window", false);
        problem(assess(scene, applicant, 61, null, 1), 409, "window-closed");
        assertThat(first(scene).version()).isOne();
    }

    @Test
    void anotherOrganisationsApplicantsAreNotFound() {
        Scene scene = scene("others", Scoring.NAMED);
        String applicant = first(scene).applicantId();
        organisation("third-others", Sector.INDUSTRY);

        for (String other : List.of("third-others", "home-others")) {
            WebTestClient stranger = asCoordinatorOf(other);
            String placement = scene.placement().id();
            problem(stranger.get().uri(APPLICANTS, placement), 404, "not-found");
            problem(stranger.get().uri(APPLICANTS + "/{id}", placement, applicant), 404, "not-found");
            problem(
                    stranger.put()
                            .uri(APPLICANTS + "/{id}/assessment", placement, applicant)
                            .header("If-Match", "\"0\"")
                            .bodyValue(new AssessmentRequest(1, null)),
                    404,
                    "not-found");
        }
    }

    @Test
    void whatPeopleApplyTrustingInCannotBeTakenBack() {
        Scene scene = scene("trust", Scoring.BLIND);
        for (Scoring more : List.of(Scoring.NAMED)) {
            assertThat(problem(rescored(scene, more), 422, "invalid").errors())
                    .anyMatch(fault -> fault.pointer().equals("/scoring"));
        }
        PlacementView stays = answer(rescored(scene, null), 200, PlacementView.class);
        assertThat(stays.scoring()).isEqualTo(Scoring.BLIND);
    }
}
