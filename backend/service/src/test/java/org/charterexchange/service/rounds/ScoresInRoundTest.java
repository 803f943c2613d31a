package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoresInRoundTest extends RoundTest {

    @Test
    void theScoresOfWhoTakesPartAreFrozenAndNoneIsTakenAfterwards() {
        Scene scene = scene("scores");
        Map<String, String> applicants = applicants(scene.company(), scene.atCompany());
        assertThat(applicants.keySet()).containsExactlyInAnyOrder("ann-scores", "cal-scores", "eve-scores");
        score(scene, of(applicants, "ann-scores"), 88).expectStatus().isOk();
        score(scene, of(applicants, "eve-scores"), 99).expectStatus().isOk();

        close(scene.id());
        JsonNode instance = json(asProgramme().get().uri("/rounds/{id}/instance", scene.id()));

        assertThat(instance.path("assessments").valueStream().map(JsonNode::toString))
                .as("Eve was not endorsed, so her score is not taken along")
                .containsExactly("{\"candidate\":\"%s\",\"placement\":\"%s\",\"score\":88}"
                        .formatted(scene.ann().id(), scene.atCompany().id()));
        score(scene, of(applicants, "cal-scores"), 50).expectStatus().isEqualTo(409);
    }

    private static String of(Map<String, String> applicants, String name) {
        return Objects.requireNonNull(applicants.get(name));
    }

    private WebTestClient.ResponseSpec score(Scene scene, String applicant, int score) {
        return asCoordinatorOf(scene.company())
                .put()
                .uri(
                        "/placements/{p}/applicants/{a}/assessment",
                        scene.atCompany().id(),
                        applicant)
                .header("If-Match", "\"0\"")
                .bodyValue(new AssessmentRequest(score, null))
                .exchange();
    }

    private Map<String, String> applicants(String host, PlacementView placement) {
        JsonNode page = json(asCoordinatorOf(host).get().uri("/placements/{id}/applicants", placement.id()));
        return page.path("items")
                .valueStream()
                .map(item -> JsonMapper.shared().treeToValue(item, ApplicantView.class))
                .collect(Collectors.toMap(each -> String.valueOf(each.name()), ApplicantView::applicantId));
    }

    private static JsonNode json(WebTestClient.RequestHeadersSpec<?> request) {
        return JsonMapper.shared().readTree(ServiceTest.answer(request, 200, String.class));
    }
}
