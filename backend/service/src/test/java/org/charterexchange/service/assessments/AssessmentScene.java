package org.charterexchange.service.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

abstract class AssessmentScene extends ServiceTest {

    static final String APPLICANTS = "/placements/{placement}/applicants";

    record Scene(WebTestClient panel, PlacementView placement, CandidateView person) {

        Stream<String> personal() {
            return Stream.of(
                    person.id(),
                    person.name(),
                    "Chief Inspector",
                    person.organisationId(),
                    person.organisationName(),
                    "leader-" + person.name());
        }
    }

    Scene scene(String tag, Scoring scoring) {
        organisation("host-" + tag, Sector.INDUSTRY);
        organisation("home-" + tag, Sector.POLICING);
        PlacementView placement =
                openPlacement("host-" + tag, "round-" + tag, Fixtures.aPlacement("Place " + tag, scoring));
        CandidateView person = leader("per-" + tag, "home-" + tag);
        submitted(person.name(), "round-" + tag, placement.id());
        return new Scene(asCoordinatorOf("host-" + tag), placement, person);
    }

    static WebTestClient.RequestHeadersSpec<?> assess(
            Scene scene, String applicant, int score, @Nullable String note, long version) {
        return scene.panel()
                .put()
                .uri(APPLICANTS + "/{id}/assessment", scene.placement().id(), applicant)
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new AssessmentRequest(score, note));
    }

    static WebTestClient.RequestHeadersSpec<?> rescored(Scene scene, @Nullable Scoring scoring) {
        return scene.panel()
                .put()
                .uri("/placements/{id}", scene.placement().id())
                .header("If-Match", "\"2\"")
                .bodyValue(Fixtures.aPlacement("Place", scoring));
    }

    static ApplicantView first(Scene scene) {
        JsonNode all =
                json(scene.panel().get().uri(APPLICANTS, scene.placement().id()));
        return JsonMapper.shared().treeToValue(all.path("items").path(0), ApplicantView.class);
    }

    static Set<String> ids(WebTestClient panel, PlacementView placement) {
        return Set.copyOf(json(panel.get().uri(APPLICANTS, placement.id()))
                .path("items")
                .valueStream()
                .map(item -> item.path("applicantId").asString())
                .toList());
    }

    /** Every text and number of everything that the API answers to the panel about its placement and applicants. */
    static List<String> everyAnswer(Scene scene) {
        String placement = scene.placement().id();
        String round = String.valueOf(scene.placement().roundId());
        String applicant = first(scene).applicantId();
        WebTestClient panel = scene.panel();
        List<String> told = new ArrayList<>();
        Stream.of(
                        panel.get().uri(APPLICANTS, placement),
                        panel.get().uri(APPLICANTS + "?limit=1", placement),
                        panel.get().uri(APPLICANTS + "/{id}", placement, applicant),
                        assess(scene, applicant, 40, "Solid", 0),
                        assess(scene, applicant, 41, "Solid", 0),
                        assess(scene, applicant, 500, "Solid", 1),
                        panel.get()
                                .uri(
                                        APPLICANTS + "/{id}",
                                        placement,
                                        scene.person().name() + "x"),
                        panel.get().uri("/placements/{id}", placement),
                        panel.get().uri("/rounds/{round}/applications", round),
                        panel.get().uri("/candidates"))
                .forEach(request -> read(request, told));
        told.removeIf(value -> value.contains(scene.person().name() + "x"));
        return told;
    }

    static void read(WebTestClient.RequestHeadersSpec<?> request, List<String> told) {
        var answer = request.exchange().expectBody(String.class).returnResult();
        answer.getResponseHeaders().forEach((name, values) -> told.addAll(values));
        collect(JsonMapper.shared().readTree(answer.getResponseBody()), told);
    }

    static void collect(JsonNode node, List<String> told) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> {
                told.add(name);
                collect(child, told);
            });
        } else if (node.isArray()) {
            node.forEach(child -> collect(child, told));
        } else {
            told.add(node.asString());
        }
    }

    static JsonNode json(WebTestClient.RequestHeadersSpec<?> request) {
        return JsonMapper.shared().readTree(answer(request, 200, String.class));
    }
}
