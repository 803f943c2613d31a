package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.TestRounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes that a round still took when they asked, and that are held up until the round has closed and is frozen: they
 * are refused as a whole, and what the store holds is what was frozen.
 */
class LateChangesTest extends RoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The round closes between its answer, given for the time numbered from 0, and what is done with it. */
    private void closesAfterAnswer(Scene scene, int answer) {
        TestRounds.holdUp(scene.id(), answer, () -> close(scene.id()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anEndorsementThatIsOvertakenByTheClosingIsRefused(int answer) {
        Scene scene = scene("late-endorse-" + answer);
        closesAfterAnswer(scene, answer);
        problem(endorse(scene, scene.eve()), 409, "window-closed");
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .hasSize(4)
                .doesNotContain(scene.eve().id());
        assertThat(state(scene, "leader-" + scene.eve().name())).isEqualTo(ApplicationState.SUBMITTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aWithdrawalThatIsOvertakenIsRefusedAndTheApplicationStaysWhatWasFrozen(int answer) {
        Scene scene = scene("late-withdraw-" + answer);
        closesAfterAnswer(scene, answer);
        problem(mine(scene, "leader-" + scene.ann().name(), "withdraw", 3), 409, "window-closed");
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .contains(scene.ann().id());
        assertThat(state(scene, "leader-" + scene.ann().name())).isEqualTo(ApplicationState.ENDORSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aFirstRankingThatIsOvertakenIsRefusedAndLeavesNothing(int answer) {
        Scene scene = scene("late-rank-" + answer);
        CandidateView fay = leader("fay-late-" + answer, scene.force());
        closesAfterAnswer(scene, answer);
        problem(
                as("leader-" + fay.name())
                        .put()
                        .uri("/rounds/{round}/applications/mine", scene.id())
                        .header("If-Match", "\"0\"")
                        .bodyValue(Fixtures.aRanking()),
                409,
                "window-closed");
        assertThat(stored("applications", "candidate", fay.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aFirstScoreThatIsOvertakenIsRefusedAndLeavesNothing(int answer) {
        Scene scene = scene("late-score-" + answer);
        closesAfterAnswer(scene, answer);
        problem(score(scene, "ann-late-score-" + answer, 0, 70), 409, "window-closed");
        assertThat(frozen(scene).assessments()).isEmpty();
        assertThat(stored("assessments", "round", scene.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anotherScoreThatIsOvertakenIsRefusedAndTheFirstOneCounts(int answer) {
        Scene scene = scene("late-rescore-" + answer);
        score(scene, "ann-late-rescore-" + answer, 0, 70)
                .exchange()
                .expectStatus()
                .isOk();
        closesAfterAnswer(scene, answer);
        problem(score(scene, "ann-late-rescore-" + answer, 1, 10), 409, "window-closed");
        assertThat(frozen(scene).assessments()).extracting(Assessment::score).containsExactly(70);
        assertThat(applicants(scene).filter(each -> each.contains("\"score\":70")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aPublicationThatIsOvertakenIsRefusedAndThePlacementStaysADraft(int answer) {
        Scene scene = scene("late-publish-" + answer);
        PlacementView draft = answer(
                asCoordinatorOf(scene.company()).post().uri("/placements").bodyValue(Fixtures.aPlacement("Overtaken")),
                201,
                PlacementView.class);
        closesAfterAnswer(scene, answer);
        problem(
                asCoordinatorOf(scene.company())
                        .post()
                        .uri("/placements/{id}/publish?round={round}", draft.id(), scene.id())
                        .header("If-Match", "\"1\""),
                409,
                "window-closed");
        assertThat(frozen(scene).placements()).extracting(Placement::id).doesNotContain(draft.id());
        PlacementView after = answer(
                asCoordinatorOf(scene.company()).get().uri("/placements/{id}", draft.id()), 200, PlacementView.class);
        assertThat(after.state()).isEqualTo(PlacementState.DRAFT);
        assertThat(after.roundId()).isNull();
    }

    @Test
    void aFileThatIsOvertakenBeforeItIsKeptIsRefused() {
        Scene scene = scene("late-file");
        closesAfterAnswer(scene, 0);
        problem(file(scene), 409, "window-closed");
        assertThat(frozen(scene).candidates()).hasSize(4);
        assertThat(unfinishedFiles(scene)).isZero();
        assertThat(state(scene, "leader-" + scene.eve().name())).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void aFileThatIsKeptBeforeTheRoundClosesIsWaitedForAndFrozenAsAWhole() {
        Scene scene = scene("early-file");
        closesAfterAnswer(scene, 1);
        ImportReport report = answer(file(scene), 200, ImportReport.class);
        assertThat(report.updated()).isEqualTo(1);
        upkeep();
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .hasSize(5)
                .contains(scene.eve().id());
    }

    @Test
    void whatWasAnsweredBeforeTheRoundClosedIsFrozen() {
        Scene scene = scene("in-time");
        answer(endorse(scene, scene.eve()), 200, ApplicationsView.class);
        answer(mine(scene, "leader-" + scene.ann().name(), "withdraw", 3), 200, ApplicationsView.class);
        close(scene.id());
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .contains(scene.eve().id())
                .doesNotContain(scene.ann().id());
    }

    private WebTestClient.RequestHeadersSpec<?> endorse(Scene scene, CandidateView who) {
        return asCoordinatorOf(who.organisationId())
                .post()
                .uri("/rounds/{round}/applications/{who}/endorse", scene.id(), who.id())
                .header("If-Match", "\"2\"");
    }

    private WebTestClient.RequestHeadersSpec<?> mine(Scene scene, String subject, String step, int version) {
        return as(subject)
                .post()
                .uri("/rounds/{round}/applications/mine/" + step, scene.id())
                .header("If-Match", "\"" + version + "\"");
    }

    private ApplicationState state(Scene scene, String subject) {
        return answer(
                        as(subject).get().uri("/rounds/{round}/applications/mine", scene.id()),
                        200,
                        ApplicationsView.class)
                .applications()
                .stream()
                .map(ApplicationView::state)
                .findFirst()
                .orElseThrow();
    }

    private WebTestClient.RequestHeadersSpec<?> file(Scene scene) {
        String json = "[{\"candidate\":\"%s\",\"placements\":[],\"openToOffers\":true}]"
                .formatted(scene.eve().id());
        return asCoordinatorOf(scene.force())
                .post()
                .uri("/imports/applications?check=false&round={round}", scene.id())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json);
    }

    private WebTestClient.RequestHeadersSpec<?> score(Scene scene, String name, int version, int score) {
        String applicant = applicants(scene)
                .filter(each -> each.contains("\"" + name + "\""))
                .map(each ->
                        JsonMapper.shared().readTree(each).path("applicantId").asString())
                .findFirst()
                .orElseThrow();
        return asCoordinatorOf(scene.company())
                .put()
                .uri(
                        "/placements/{p}/applicants/{a}/assessment",
                        scene.atCompany().id(),
                        applicant)
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new AssessmentRequest(score, null));
    }

    private Stream<String> applicants(Scene scene) {
        String page = answer(
                asCoordinatorOf(scene.company())
                        .get()
                        .uri("/placements/{id}/applicants", scene.atCompany().id()),
                200,
                String.class);
        return JsonMapper.shared().readTree(page).path("items").valueStream().map(Object::toString);
    }

    private Instance frozen(Scene scene) {
        RoundView closed = round(scene.id());
        assertThat(closed.frozen()).as("the round is frozen").isNotNull();
        return InstanceReader.read(download(asProgramme(), "/rounds/{id}/instance", scene.id()))
                .instance();
    }

    private long stored(String collection, String field, String value) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .getCollection(collection)
                .flatMap(documents -> Mono.from(documents.countDocuments(Filters.eq(field, value))))
                .block(PATIENCE));
    }

    private long unfinishedFiles(Scene scene) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .getCollection("imports")
                .flatMap(files -> Mono.from(
                        files.countDocuments(Filters.and(Filters.eq("round", scene.id()), Filters.eq("done", false)))))
                .block(PATIENCE));
    }

    private void upkeep() {
        bean(RoundUpkeep.class).complete().block(PATIENCE);
    }
}
