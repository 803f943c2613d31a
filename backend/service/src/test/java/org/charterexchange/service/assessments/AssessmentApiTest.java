package org.charterexchange.service.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.charterexchange.service.testing.TestRounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentApiTest extends ServiceTest {

    private static final String APPLICANTS = "/placements/{placement}/applicants";

    @Test
    void noAnswerToABlindPanelHoldsAnythingThatTellsWhoThePersonIs() {
        Scene scene = scene("blind", Scoring.BLIND_WITHOUT_HOME);
        List<String> told = everyAnswer(scene);

        assertThat(told).contains("risk-assessment").hasSizeGreaterThan(40);
        assertThat(told).noneMatch(value -> scene.personal().anyMatch(value::contains));
    }

    @Test
    void aBlindPanelIsToldTheHomeUnlessTheHostAskedNotToBe() {
        Scene scene = scene("half", Scoring.BLIND);
        List<String> told = everyAnswer(scene);

        assertThat(told).contains("home-half", "Name of home-half");
        assertThat(told)
                .noneMatch(value -> Stream.of(
                                scene.person().id(), scene.person().name(), "Chief Inspector", "leader-per-half")
                        .anyMatch(value::contains));
    }

    @Test
    void theTrailOfTheHostNamesTheApplicantAsItsPanelDoes() {
        Scene scene = scene("trail", Scoring.BLIND_WITHOUT_HOME);
        String applicant = first(scene).applicantId();
        answer(assess(scene, applicant, 40, "Solid", 0), 200, ApplicantView.class);
        String trail = Mono.fromCallable(() ->
                        answer(asProgramme().get().uri("/audit?organisation=host-trail&limit=200"), 200, String.class))
                .subscribeOn(Schedulers.boundedElastic())
                .repeatWhen(read -> read.delayElements(Duration.ofMillis(50)))
                .filter(read -> read.contains("assessment.give"))
                .blockFirst(Duration.ofSeconds(30));

        assertThat(trail).contains("assessment/" + scene.placement().id() + "/" + applicant);
        assertThat(scene.personal()).noneMatch(Objects.requireNonNull(trail)::contains);
    }

    @Test
    void anOpenPanelReadsNameTitleAndHome() {
        Scene scene = scene("named", Scoring.NAMED);
        ApplicantView applicant = first(scene);

        assertThat(applicant.name()).isEqualTo(scene.person().name());
        assertThat(applicant.title()).isEqualTo("Chief Inspector");
        assertThat(applicant.home()).isNotNull();
        assertThat(applicant.fit().essentialMet()).isOne();
        assertThat(applicant.fit().wantedPercent()).isZero();
        assertThat(applicant.fit().developmentPercent()).isEqualTo(100);
    }

    @Test
    void aPseudonymStaysInItsPlacementAndIsAnotherInTheNext() {
        Scene scene = scene("alias", Scoring.BLIND);
        PlacementView second = openPlacement("host-alias", "round-alias", Fixtures.aPlacement("Two", Scoring.BLIND));
        CandidateView both = leader("two-alias", "home-alias");
        submitted(both.name(), "round-alias", scene.placement().id(), second.id());

        Set<String> once = ids(scene.panel(), scene.placement());
        assertThat(ids(scene.panel(), scene.placement())).hasSize(2).isEqualTo(once);
        assertThat(once).doesNotContainAnyElementsOf(ids(scene.panel(), second));
    }

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

    private record Scene(WebTestClient panel, PlacementView placement, CandidateView person) {

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

    private Scene scene(String tag, Scoring scoring) {
        organisation("host-" + tag, Sector.INDUSTRY);
        organisation("home-" + tag, Sector.POLICING);
        PlacementView placement =
                openPlacement("host-" + tag, "round-" + tag, Fixtures.aPlacement("Place " + tag, scoring));
        CandidateView person = leader("per-" + tag, "home-" + tag);
        submitted(person.name(), "round-" + tag, placement.id());
        return new Scene(asCoordinatorOf("host-" + tag), placement, person);
    }

    private static WebTestClient.RequestHeadersSpec<?> assess(
            Scene scene, String applicant, int score, @Nullable String note, long version) {
        return scene.panel()
                .put()
                .uri(APPLICANTS + "/{id}/assessment", scene.placement().id(), applicant)
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new AssessmentRequest(score, note));
    }

    private static WebTestClient.RequestHeadersSpec<?> rescored(Scene scene, @Nullable Scoring scoring) {
        return scene.panel()
                .put()
                .uri("/placements/{id}", scene.placement().id())
                .header("If-Match", "\"2\"")
                .bodyValue(Fixtures.aPlacement("Place", scoring));
    }

    private static ApplicantView first(Scene scene) {
        JsonNode all =
                json(scene.panel().get().uri(APPLICANTS, scene.placement().id()));
        return JsonMapper.shared().treeToValue(all.path("items").path(0), ApplicantView.class);
    }

    private static Set<String> ids(WebTestClient panel, PlacementView placement) {
        return Set.copyOf(json(panel.get().uri(APPLICANTS, placement.id()))
                .path("items")
                .valueStream()
                .map(item -> item.path("applicantId").asString())
                .toList());
    }

    /** Every text and number of everything that the API answers to the panel about its placement and applicants. */
    private static List<String> everyAnswer(Scene scene) {
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

    private static void read(WebTestClient.RequestHeadersSpec<?> request, List<String> told) {
        var answer = request.exchange().expectBody(String.class).returnResult();
        answer.getResponseHeaders().forEach((name, values) -> told.addAll(values));
        collect(JsonMapper.shared().readTree(answer.getResponseBody()), told);
    }

    private static void collect(JsonNode node, List<String> told) {
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

    private static JsonNode json(WebTestClient.RequestHeadersSpec<?> request) {
        return JsonMapper.shared().readTree(answer(request, 200, String.class));
    }
}
