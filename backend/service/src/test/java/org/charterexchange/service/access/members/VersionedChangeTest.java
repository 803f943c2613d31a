package org.charterexchange.service.access.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class VersionedChangeTest extends ServiceTest {

    @Test
    void whoScoresSecondIsToldWhichColleagueScoredFirst() {
        organisation("vc-home", Sector.POLICING);
        organisation("vc-host", Sector.INDUSTRY);
        PlacementView placement = openPlacement("vc-host", "vc-round", "Scored twice");
        CandidateView person = leader("vc-person", "vc-home");
        submitted(person.name(), "vc-round", placement.id());
        member("vc-second", Role.COORDINATOR, "vc-host", null);
        String applicant = applicant(asCoordinatorOf("vc-host"), placement);
        answer(score(asCoordinatorOf("vc-host"), placement, applicant, 60, 0), 200, String.class);
        answer(score(as("vc-second"), placement, applicant, 70, 1), 200, String.class);

        Problem late = problem(score(asCoordinatorOf("vc-host"), placement, applicant, 80, 1), 412, "version-mismatch");

        ChangeView first = Objects.requireNonNull(late.change());
        assertThat(first.by()).isEqualTo("Name of vc-second");
        assertThat(first.fields()).containsExactly("score");
        assertThat(first.version()).isEqualTo(2);
    }

    @Test
    void whoSendsAnInvitationAgainSecondIsToldWhichColleagueDidFirst() {
        organisation("vc-inviting", Sector.POLICING);
        member("vc-colleague", Role.COORDINATOR, "vc-inviting", null);
        InvitationView invited = answer(
                asCoordinatorOf("vc-inviting")
                        .post()
                        .uri("/invitations")
                        .bodyValue(new InvitationRequest(
                                "vc@inv.example", "Cora", Set.of(Role.COORDINATOR), "vc-inviting", null, null)),
                201,
                InvitationView.class);
        answer(resend(as("vc-colleague"), invited), 200, InvitationView.class);

        Problem late = problem(resend(asCoordinatorOf("vc-inviting"), invited), 412, "version-mismatch");

        ChangeView first = Objects.requireNonNull(late.change());
        assertThat(first.by()).isEqualTo("Name of vc-colleague");
        assertThat(first.fields()).containsExactly("expiresAt");
        assertThat(late.detail()).contains("Name of vc-colleague");
    }

    @Test
    void whoAnswersForEqualityMonitoringInTwoPlacesIsToldWhenButNobodyIsNamed() {
        organisation("vc-equal", Sector.POLICING);
        leader("vc-answering", "vc-equal");
        answer(answering("vc-answering", 0), 200, String.class);

        Problem late = problem(answering("vc-answering", 0), 412, "version-mismatch");

        ChangeView first = Objects.requireNonNull(late.change());
        assertThat(first.by()).isNull();
        assertThat(first.fields()).isEmpty();
        assertThat(late.detail()).startsWith("Somebody changed this on").doesNotContain("()");
    }

    private static String applicant(WebTestClient panel, PlacementView placement) {
        JsonNode page = answer(panel.get().uri("/placements/{id}/applicants", placement.id()), 200, JsonNode.class);
        return page.path("items").path(0).path("applicantId").asString();
    }

    private static WebTestClient.RequestHeadersSpec<?> score(
            WebTestClient panel, PlacementView placement, String applicant, int score, long version) {
        return panel.put()
                .uri("/placements/{id}/applicants/{applicant}/assessment", placement.id(), applicant)
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new AssessmentRequest(score, null));
    }

    private static WebTestClient.RequestHeadersSpec<?> resend(WebTestClient by, InvitationView invited) {
        return by.post().uri("/invitations/{id}/resend", invited.id()).header("If-Match", "\"1\"");
    }

    private WebTestClient.RequestHeadersSpec<?> answering(String leader, long version) {
        EqualityQuestion question = EqualityQuestion.AGE;
        return as("leader-" + leader)
                .put()
                .uri("/equality/mine")
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(
                        new EqualityRequest(Map.of(question, question.options().get(0))));
    }
}
