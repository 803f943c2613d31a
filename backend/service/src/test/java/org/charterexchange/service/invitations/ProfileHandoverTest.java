package org.charterexchange.service.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What goes along with a profile, and what stays with whoever had it, also where a crash or a move comes between. */
class ProfileHandoverTest extends InvitationScene {

    @Test
    void anInvitationThatWasAcceptedBeforeACrashGivesNothingThatIsAnothersSince() {
        organisation("to-race", Sector.POLICING);
        CandidateView imported = profile("to-race", "to-rae");
        InvitationView late = invite(asCoordinatorOf("to-race"), aLeader("to-race", imported.id()));
        sent(late);
        member("to-race-rae", Role.LEADER, "to-race", imported.id());
        accepted(late, "to-race-attacker");
        assertThat(answer(as("to-race-attacker").get().uri("/me"), 200, MeView.class)
                        .roles())
                .isEmpty();
        assertThat(stored(late)).doesNotContainKey("binding");
    }

    @Test
    void whatTheProgrammeGivesToAnotherLeavesAnswersMembershipAndErasureWhereTheyAre() {
        organisation("to-given", Sector.POLICING);
        CandidateView fay = leader("to-fay", "to-given");
        answer(answering("leader-to-fay", Map.of(EqualityQuestion.DISABILITY, "YES"), 0), 200, EqualityView.class);
        answer(
                as("leader-to-fay").post().uri("/privacy/mine/erasure").bodyValue(new ErasureRequest(true)),
                200,
                ErasureView.class);
        end("to-given", "leader-to-fay");
        answer(membership("to-given-gus", "to-given", fay.id()), 201, MembershipView.class);

        EqualityView others = answer(as("to-given-gus").get().uri("/equality/mine"), 200, EqualityView.class);
        assertThat(others.answers()).isEmpty();
        MyDataView data = answer(as("to-given-gus").get().uri("/privacy/mine"), 200, MyDataView.class);
        assertThat(data.erasure()).isNull();
        assertThat(data.held().toString()).doesNotContain("leader-to-fay");
        problem(as("to-given-gus").post().uri("/privacy/mine/erasure/withdraw"), 404, "not-found");
    }

    @Test
    void whoeverMovesTakesTheOnlyMembershipAlong() {
        organisation("to-old", Sector.POLICING);
        organisation("to-new", Sector.INDUSTRY);
        CandidateView hal = profile("to-old", "to-hal");
        String early = token(invite(asCoordinatorOf("to-old"), aLeader("to-old", hal.id())));
        member("to-hal-self", Role.LEADER, "to-old", hal.id());
        answer(
                asProgramme()
                        .post()
                        .uri("/candidates/{id}/move", hal.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(new MoveRequest("to-new")),
                200,
                CandidateView.class);
        problem(accept("to-old-attacker", early), 410, "invitation-withdrawn");
        assertThat(answer(as("to-hal-self").get().uri("/me"), 200, MeView.class).organisationId())
                .isEqualTo("to-new");
        problem(membership("to-new-attacker", "to-new", hal.id()), 409, "profile-taken");
    }

    @Test
    void onlyALeaderHasAProfile() {
        organisation("to-none", Sector.POLICING);
        CandidateView ivy = profile("to-none", "to-ivy");
        MembershipRequest coordinator = new MembershipRequest(
                ISSUER.uri(), "to-none-coordinator", "Name", Set.of(Role.COORDINATOR), "to-none", ivy.id());
        problem(asProgramme().post().uri("/memberships").bodyValue(coordinator), 422, "invalid");
        assertThat(pointers(
                        asProgramme(),
                        new InvitationRequest(
                                "x@inv.example", "X", Set.of(Role.COORDINATOR), "to-none", ivy.id(), null)))
                .containsExactly("/candidateId");
    }

    @Test
    void whoIsMovedBetweenAcceptingAndJoiningFollowsTheirProfile() {
        organisation("to-away", Sector.POLICING);
        organisation("to-home", Sector.INDUSTRY);
        CandidateView kim = profile("to-away", "to-kim");
        InvitationView invited = invite(asCoordinatorOf("to-away"), aLeader("to-away", kim.id()));
        sent(invited);
        answer(
                asProgramme()
                        .post()
                        .uri("/candidates/{id}/move", kim.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(new MoveRequest("to-home")),
                200,
                CandidateView.class);
        accepted(invited, "to-kim-self");
        assertThat(answer(as("to-kim-self").get().uri("/me"), 200, MeView.class).organisationId())
                .isEqualTo("to-home");
    }

    /** As after a crash between accepting and joining, which upkeep then completes. */
    private void accepted(InvitationView invited, String subject) {
        Document binding = new Document("issuer", ISSUER.uri()).append("subject", subject);
        change(invited, Updates.combine(Updates.set("state", "ACCEPTED"), Updates.set("binding", binding)));
        bean(Acceptances.class).settleAll().onErrorComplete().block(PATIENCE);
    }

    private CandidateView profile(String organisation, String name) {
        return answer(
                asCoordinatorOf(organisation).post().uri("/candidates").bodyValue(Fixtures.aCandidate(name)),
                201,
                CandidateView.class);
    }

    private WebTestClient.RequestHeadersSpec<?> membership(String subject, String organisation, String candidate) {
        MembershipRequest request = new MembershipRequest(
                ISSUER.uri(), subject, "Name of " + subject, Set.of(Role.LEADER), organisation, candidate);
        return asProgramme().post().uri("/memberships").bodyValue(request);
    }

    private WebTestClient.RequestHeadersSpec<?> answering(
            String subject, Map<EqualityQuestion, String> answers, long version) {
        return as(subject)
                .put()
                .uri("/equality/mine")
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new EqualityRequest(answers));
    }

    private void end(String organisation, String subject) {
        Page<MembershipView> members = Objects.requireNonNull(asCoordinatorOf(organisation)
                .get()
                .uri("/memberships")
                .exchange()
                .expectBody(new ParameterizedTypeReference<Page<MembershipView>>() {})
                .returnResult()
                .getResponseBody());
        MembershipView member = members.items().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        remove(asCoordinatorOf(organisation), member).exchange().expectStatus().isNoContent();
    }
}
