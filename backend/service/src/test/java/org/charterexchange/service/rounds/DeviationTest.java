package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.deviations.DeviationKind;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationVerdict;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What changes after a round was frozen: it is listed and decided by a named person before anything is published.
 */
class DeviationTest extends RoundTest {

    @Test
    void whatHasChangedSinceTheFreezeIsDecidedBeforeARunIsPublished() {
        Scene scene = scene("deviating");
        close(scene.id());
        RunView run = ended(
                answer(start(scene.id(), null, 2_000L), 201, RunView.class).id());
        assertThat(deviations(asProgramme(), scene)).isEmpty();
        withdraw(scene);
        loseVetting(scene.bob());

        List<DeviationView> found = deviations(asProgramme(), scene);
        assertThat(found)
                .extracting(DeviationView::kind)
                .containsExactlyInAnyOrder(DeviationKind.WITHDRAWN, DeviationKind.VETTING_LOST);
        DeviationView gone = of(found, DeviationKind.WITHDRAWN);
        DeviationView lost = of(found, DeviationKind.VETTING_LOST);
        assertThat(gone.subjectName()).isEqualTo("Data laboratory");
        assertThat(gone.matched()).isTrue();
        assertThat(gone.changes()).hasSize(1);
        assertThat(lost.subjectName()).isEqualTo(scene.bob().name());
        assertThat(lost.lost()).containsExactly(Clearance.NPPV3, Clearance.SC);

        Problem undecided = problem(publish(scene.id(), run.id(), version(scene)), 409, "undecided-deviations");
        assertThat(undecided.detail()).startsWith("2 things have changed since the round was frozen");
        Problem stands = problem(decide(scene, DeviationVerdict.STANDS, gone.id()), 422, "invalid");
        assertThat(stands.errors()).extracting(FieldFault::pointer).containsExactly("/verdict");
        Problem unknown = problem(decide(scene, DeviationVerdict.LAPSES, gone.id(), "moved:x"), 422, "invalid");
        assertThat(unknown.errors()).extracting(FieldFault::pointer).containsExactly("/deviations/1");

        answer(decide(scene, DeviationVerdict.LAPSES, gone.id()), 200, RoundView.class);
        problem(publish(scene.id(), run.id(), version(scene)), 409, "undecided-deviations");
        answer(decide(scene, DeviationVerdict.STANDS, lost.id()), 200, RoundView.class);
        assertThat(deviations(asProgramme(), scene))
                .allSatisfy(each -> assertThat(each.decision())
                        .isNotNull()
                        .satisfies(decision -> assertThat(decision.by()).isEqualTo("Pat Programme")));
        answer(publish(scene.id(), run.id(), version(scene)), 200, RoundView.class);

        assertThat(state(scene.atForce())).isEqualTo(PlacementState.MATCHED);
        assertThat(state(scene.atCompany())).isEqualTo(PlacementState.WITHDRAWN);
        assertThat(outcome(scene.bob())).satisfies(of -> {
            assertThat(of.match()).isNotNull();
            assertThat(of.lapsed()).isFalse();
        });
        ExplanationView matched = outcome(scene.ann()).match() == null ? outcome(scene.cal()) : outcome(scene.ann());
        assertThat(matched.lapsed()).isTrue();
        assertThat(matched.lapseReason()).isEqualTo("Talked about with both");
        assertThat(matched.changes().get(0).reason()).isEqualTo("Office closes");
    }

    @Test
    void aPlacementThatIsWithdrawnAfterPublishingIsNoOfferAnyMore() {
        Scene scene = scene("withdrawn-late");
        published(scene);
        assertThat(outcome(scene.bob()).lapsed()).isFalse();
        ExplanationView before = outcome(scene.ann()).match() == null ? outcome(scene.cal()) : outcome(scene.ann());
        assertThat(before.lapsed()).isFalse();

        answer(
                asCoordinatorOf(scene.company())
                        .post()
                        .uri(
                                "/placements/{id}/withdraw?reason=Late",
                                scene.atCompany().id())
                        .header("If-Match", "\"4\""),
                200,
                PlacementView.class);

        ExplanationView after = outcome(scene.ann()).match() == null ? outcome(scene.cal()) : outcome(scene.ann());
        assertThat(after.lapsed()).isTrue();
        assertThat(after.lapseReason()).isNull();
    }

    @Test
    void auditorsReadDeviationsWithoutNamesAndDecisionsAreInTheTrail() {
        member("deviation-auditor", Role.AUDITOR, null, null);
        Scene scene = scene("audited");
        close(scene.id());
        ended(answer(start(scene.id(), null, 50L), 201, RunView.class).id());
        loseVetting(scene.bob());
        answer(
                as("deviation-auditor")
                        .post()
                        .uri("/rounds/{id}/disclosures", scene.id())
                        .bodyValue(new DisclosureRequest("A complaint")),
                201,
                DisclosureView.class);
        DeviationView seen = deviations(as("deviation-auditor"), scene).get(0);
        assertThat(seen.subjectName()).isEqualTo(scene.bob().id());
        problem(
                as("deviation-auditor")
                        .post()
                        .uri("/rounds/{id}/deviations", scene.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(new DeviationRequest(List.of(seen.id()), DeviationVerdict.STANDS, "Mine")),
                403,
                "forbidden");
        RoundView decided = answer(decide(scene, DeviationVerdict.STANDS, seen.id()), 200, RoundView.class);
        problem(
                asProgramme()
                        .post()
                        .uri("/rounds/{id}/deviations", scene.id())
                        .header("If-Match", "\"" + (decided.version() - 1) + "\"")
                        .bodyValue(new DeviationRequest(List.of(seen.id()), DeviationVerdict.LAPSES, "Other")),
                412,
                "version-mismatch");
        chains().relayAll();
        String trail = answer(
                asProgramme().get().uri("/audit?subject={subject}&limit=200", "round/" + scene.id()),
                200,
                String.class);
        assertThat(trail).contains("round.decide-deviations", "Talked about with both", seen.id());
    }

    private List<DeviationView> deviations(WebTestClient reader, Scene scene) {
        Page<DeviationView> page = reader.get()
                .uri("/rounds/{id}/deviations", scene.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Page<DeviationView>>() {})
                .returnResult()
                .getResponseBody();
        assertThat(page).isNotNull();
        return page.items();
    }

    private static DeviationView of(List<DeviationView> found, DeviationKind kind) {
        return found.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private WebTestClient.RequestHeadersSpec<?> decide(Scene scene, DeviationVerdict verdict, String... ids) {
        return asProgramme()
                .post()
                .uri("/rounds/{id}/deviations", scene.id())
                .header("If-Match", "\"" + version(scene) + "\"")
                .bodyValue(new DeviationRequest(List.of(ids), verdict, "Talked about with both"));
    }

    private long version(Scene scene) {
        return round(scene.id()).version();
    }

    private void withdraw(Scene scene) {
        answer(
                asCoordinatorOf(scene.company())
                        .post()
                        .uri(
                                "/placements/{id}/withdraw?reason=Office+closes",
                                scene.atCompany().id())
                        .header("If-Match", "\"3\""),
                200,
                PlacementView.class);
    }

    private void loseVetting(CandidateView who) {
        CandidateRequest usual = Fixtures.aCandidate(who.name());
        CandidateRequest without = new CandidateRequest(
                usual.name(),
                usual.title(),
                usual.stage(),
                usual.skills(),
                usual.goals(),
                usual.availableFrom(),
                usual.availableTo(),
                Set.of(),
                usual.location(),
                usual.maxTravelKm());
        answer(
                as("leader-" + who.name())
                        .put()
                        .uri("/candidates/me")
                        .header("If-Match", "\"1\"")
                        .bodyValue(without),
                200,
                CandidateView.class);
    }

    private PlacementState state(PlacementView placement) {
        return answer(asProgramme().get().uri("/placements/{id}", placement.id()), 200, PlacementView.class)
                .state();
    }

    private ExplanationView outcome(CandidateView who) {
        Page<ExplanationView> page = as("leader-" + who.name())
                .get()
                .uri("/rounds/outcomes/mine")
                .exchange()
                .expectBody(new ParameterizedTypeReference<Page<ExplanationView>>() {})
                .returnResult()
                .getResponseBody();
        assertThat(page).isNotNull();
        return page.items().get(0);
    }
}
