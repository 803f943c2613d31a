package org.charterexchange.service.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.audit.AuditChange;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.audit.AuditOutbox;
import org.charterexchange.service.audit.chains.AuditChains;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

class RefusedRequestsTest extends ServiceTest {

    @Test
    void askingForAnotherOrganisationsObjectIsInTheOwnersChain() {
        organisation("refused-a", Sector.POLICING);
        organisation("refused-b", Sector.INDUSTRY);
        CandidateView ada = leader("ada-refused", "refused-a");
        problem(asCoordinatorOf("refused-b").get().uri("/candidates/{id}", ada.id()), 404, "not-found");
        AuditEntryView entry = newest("refused-a");
        assertThat(entry.action()).isEqualTo("candidate.get");
        assertThat(entry.subject()).isEqualTo("candidate/" + ada.id());
        assertThat(entry.refused()).isTrue();
        assertThat(entry.organisationId()).isEqualTo("refused-a");
        assertThat(entry.actor()).isNotEqualTo("unknown");
        assertThat(entry.requestId()).isNotBlank();
        assertThat(entry.changes())
                .containsExactly(
                        new AuditChange("route", null, "GET /api/v1/candidates/{id}"),
                        new AuditChange("problem", null, "not-found"));
    }

    @Test
    void askingForNothingThatThereIsLeavesNothing() {
        organisation("refused-none", Sector.POLICING);
        problem(asCoordinatorOf("refused-none").get().uri("/candidates/{id}", "no-such-candidate"), 404, "not-found");
        assertThat(refusals("refused-none")).isEmpty();
    }

    @Test
    void askingForAnotherOrganisationsApplicationsIsFoundByRoundAndCandidate() {
        organisation("refused-home", Sector.POLICING);
        organisation("refused-host", Sector.INDUSTRY);
        CandidateView cam = leader("cam-refused", "refused-home");
        PlacementView offered = openPlacement("refused-host", "refused-round", "Offered");
        as("leader-cam-refused")
                .put()
                .uri("/rounds/refused-round/applications/mine")
                .header("If-Match", "\"0\"")
                .bodyValue(Fixtures.aRanking(offered.id()))
                .exchange()
                .expectStatus()
                .isOk();
        problem(
                asCoordinatorOf("refused-host")
                        .post()
                        .uri("/rounds/refused-round/applications/{id}/endorse", cam.id())
                        .header("If-Match", "\"1\""),
                404,
                "not-found");
        AuditEntryView entry = newest("refused-home");
        assertThat(entry.action()).isEqualTo("application.endorse");
        assertThat(entry.subject()).isEqualTo("round/refused-round/application/" + cam.id());
    }

    @Test
    void whatARoleDoesNotAllowIsRecordedWithoutWhatWasSent() {
        organisation("refused-role", Sector.POLICING);
        problem(
                asCoordinatorOf("refused-role").post().uri("/rounds/{id}/close", "mail@example.org <script>"),
                403,
                "forbidden");
        AuditEntryView entry = newest("refused-role");
        assertThat(entry.action()).isEqualTo("round.close");
        assertThat(entry.subject()).isEqualTo("round/(not an id)");
        assertThat(entry.changes()).contains(new AuditChange("problem", null, "forbidden"));
    }

    @Test
    void aStepThatTheStateOrTheVersionDoesNotAllowIsRecorded() {
        PlacementView open = openPlacementOf("refused-step");
        problem(
                asCoordinatorOf("refused-step")
                        .post()
                        .uri("/placements/{id}/publish?round=refused-steps", open.id())
                        .header("If-Match", "\"2\""),
                409,
                "refused-transition");
        assertThat(newest("refused-step").changes()).contains(new AuditChange("problem", null, "refused-transition"));
        problem(
                asCoordinatorOf("refused-step")
                        .post()
                        .uri("/placements/{id}/close", open.id())
                        .header("If-Match", "\"1\""),
                412,
                "version-mismatch");
        AuditEntryView stale = newest("refused-step");
        assertThat(stale.action()).isEqualTo("placement.close");
        assertThat(stale.changes()).contains(new AuditChange("problem", null, "version-mismatch"));
    }

    @Test
    void aTokenThatProvesNobodyIsCountedAndNotChained() {
        chains().relayAll();
        long before = length();
        double counted = counter();
        problem(with("not.a.token").get().uri("/me"), 401, "unauthenticated");
        problem(anonymous().get().uri("/me"), 401, "unauthenticated");
        assertThat(counter()).isEqualTo(counted + 2);
        chains().relayAll();
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void faultsOfInputAreNoRefusals() {
        organisation("refused-input", Sector.POLICING);
        asCoordinatorOf("refused-input")
                .post()
                .uri("/placements")
                .header("Content-Type", "application/json")
                .bodyValue("{")
                .exchange()
                .expectStatus()
                .isBadRequest();
        assertThat(refusals("refused-input")).isEmpty();
    }

    @Test
    void aFloodLeavesAFewEntriesAndACount() {
        organisation("refused-flood", Sector.POLICING);
        for (int i = 0; i < 30; i++) {
            problem(asCoordinatorOf("refused-flood").post().uri("/rounds/x" + i + "/close"), 403, "forbidden");
        }
        assertThat(refusals("refused-flood")).hasSize(10);
    }

    @Test
    void aLetterIsGoneOnceItsEntryIsInTheChains() {
        organisation("refused-letter", Sector.POLICING);
        problem(asCoordinatorOf("refused-letter").post().uri("/rounds/y/close"), 403, "forbidden");
        chains().relayAll();
        Long letters = bean(ReactiveMongoTemplate.class)
                .getCollection(AuditOutbox.COLLECTION)
                .flatMap(in -> Mono.from(in.countDocuments(new Document())))
                .block();
        assertThat(letters).isZero();
    }

    private PlacementView openPlacementOf(String organisation) {
        organisation(organisation, Sector.POLICING);
        return openPlacement(organisation, "refused-steps", "Open already");
    }

    private AuditEntryView newest(String organisation) {
        return refusals(organisation).get(0);
    }

    private List<AuditEntryView> refusals(String organisation) {
        chains().relayAll();
        String address = "/audit?refused=true&organisation=" + organisation;
        return answer(asProgramme().get().uri(address), 200, Entries.class).items();
    }

    private long length() {
        return chains().length(AuditChains.SCHEME);
    }

    private double counter() {
        return bean(MeterRegistry.class)
                .counter("charter.refusals.unauthenticated")
                .count();
    }

    private record Entries(
            List<AuditEntryView> items, @Nullable String next) {}
}
