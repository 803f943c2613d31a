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
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.service.testing.TestRounds;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes that a round still took when they asked, and that are held up until the round has closed and is frozen: they
 * are refused as a whole, and what the store holds is what was frozen.
 */
abstract class LateChangesScene extends RoundTest {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The round closes between its answer, given for the time numbered from 0, and what is done with it. */
    void closesAfterAnswer(Scene scene, int answer) {
        TestRounds.holdUp(scene.id(), answer, () -> close(scene.id()));
    }

    WebTestClient.RequestHeadersSpec<?> endorse(Scene scene, CandidateView who) {
        return asCoordinatorOf(who.organisationId())
                .post()
                .uri("/rounds/{round}/applications/{who}/endorse", scene.id(), who.id())
                .header("If-Match", "\"2\"");
    }

    WebTestClient.RequestHeadersSpec<?> mine(Scene scene, String subject, String step, int version) {
        return as(subject)
                .post()
                .uri("/rounds/{round}/applications/mine/" + step, scene.id())
                .header("If-Match", "\"" + version + "\"");
    }

    ApplicationState state(Scene scene, String subject) {
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

    WebTestClient.RequestHeadersSpec<?> file(Scene scene) {
        String json = "[{\"candidate\":\"%s\",\"placements\":[],\"openToOffers\":true}]"
                .formatted(scene.eve().id());
        return asCoordinatorOf(scene.force())
                .post()
                .uri("/imports/applications?check=false&round={round}", scene.id())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json);
    }

    WebTestClient.RequestHeadersSpec<?> score(Scene scene, String name, int version, int score) {
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

    Stream<String> applicants(Scene scene) {
        String page = answer(
                asCoordinatorOf(scene.company())
                        .get()
                        .uri("/placements/{id}/applicants", scene.atCompany().id()),
                200,
                String.class);
        return JsonMapper.shared().readTree(page).path("items").valueStream().map(Object::toString);
    }

    Instance frozen(Scene scene) {
        RoundView closed = round(scene.id());
        assertThat(closed.frozen()).as("the round is frozen").isNotNull();
        return InstanceReader.read(download(asProgramme(), "/rounds/{id}/instance", scene.id()))
                .instance();
    }

    long stored(String collection, String field, String value) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .getCollection(collection)
                .flatMap(documents -> Mono.from(documents.countDocuments(Filters.eq(field, value))))
                .block(PATIENCE));
    }

    long unfinishedFiles(Scene scene) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .getCollection("imports")
                .flatMap(files -> Mono.from(
                        files.countDocuments(Filters.and(Filters.eq("round", scene.id()), Filters.eq("done", false)))))
                .block(PATIENCE));
    }

    void upkeep() {
        bean(RoundUpkeep.class).complete().block(PATIENCE);
    }
}
