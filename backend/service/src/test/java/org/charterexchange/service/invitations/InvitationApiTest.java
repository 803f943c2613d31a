package org.charterexchange.service.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationOffer;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.testing.TestMail;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class InvitationApiTest extends InvitationScene {

    @Test
    void aCoordinatorOfANewOrganisationIsInvitedAndInvitesALeader() {
        organisation("inv-first", Sector.POLICING);
        String coordinators = token(invite(asProgramme(), coordinator("inv-first", "first@inv.example")));
        InvitationOffer offer = answer(offer(coordinators), 200, InvitationOffer.class);
        assertThat(offer.organisationName()).isEqualTo("Name of inv-first");
        assertThat(offer.roles()).containsExactly(Role.COORDINATOR);
        MembershipView first = answer(accept("inv-first-person", coordinators), 200, MembershipView.class);
        assertThat(first.subject()).isEqualTo("inv-first-person");
        assertThat(first.organisationId()).isEqualTo("inv-first");

        WebTestClient coordinator = as("inv-first-person");
        String leaders = token(invite(coordinator, aLeader("inv-first", null)));
        MembershipView leader = answer(accept("inv-first-leader", leaders), 200, MembershipView.class);
        CandidateView profile = answer(as("inv-first-leader").get().uri("/candidates/me"), 200, CandidateView.class);
        assertThat(profile.id()).isEqualTo(leader.candidateId());
        assertThat(profile.organisationId()).isEqualTo("inv-first");
        assertThat(profile.name()).isEqualTo("Lee Leader");
    }

    @Test
    void anInvitationWorksOnce() {
        organisation("inv-once", Sector.POLICING);
        InvitationView invited = invite(asProgramme(), coordinator("inv-once", "once@inv.example"));
        String token = token(invited);
        answer(accept("inv-once-person", token), 200, MembershipView.class);

        problem(accept("inv-once-other", token), 410, "invitation-used");
        problem(offer(token), 410, "invitation-used");
        assertThat(answer(as("inv-once-other").get().uri("/me"), 200, MeView.class)
                        .roles())
                .isEmpty();
        assertThat(stored(invited)).doesNotContainKeys("email", "mail", "binding");
    }

    @Test
    void anInvitationThatIsTooOldSaysSoAndCanBeSentAgain() {
        organisation("inv-old", Sector.INDUSTRY);
        InvitationView invited = invite(asProgramme(), coordinator("inv-old", "old@inv.example"));
        String token = token(invited);
        change(invited, Updates.set("expiresAt", Instant.now().minusSeconds(60)));

        Problem old = problem(accept("inv-old-person", token), 410, "invitation-expired");
        assertThat(old.detail()).contains("could be accepted until", "send it again");
        InvitationView again = answer(
                asProgramme()
                        .post()
                        .uri("/invitations/{id}/resend", invited.id())
                        .header("If-Match", "\"1\""),
                200,
                InvitationView.class);
        assertThat(again.expiresAt()).isAfter(Instant.now());
        String second = TestMail.token(TestMail.awaited(invited.id(), 2));
        problem(accept("inv-old-person", token), 404, "not-found");
        answer(accept("inv-old-person", second), 200, MembershipView.class);
    }

    @Test
    void anInvitationThatExpiresBetweenTheCheckAndTheWriteIsNotAccepted() {
        organisation("inv-race", Sector.INDUSTRY);
        InvitationView invited = invite(asProgramme(), coordinator("inv-race", "race@inv.example"));
        sent(invited);
        InvitationStore store = bean(InvitationStore.class);
        Invitation open =
                Objects.requireNonNull(store.find(invited.id(), new Document()).block(PATIENCE));
        Invitation next = open.accepted(new AcceptedBy(ISSUER.uri(), "inv-race-person"));
        AuditEntry entry = bean(AuditEntries.class).bySystem("invitation.accept", "invitation/" + invited.id());
        assertThat(store.accept(next, open.expiresAt(), entry).blockOptional(PATIENCE))
                .isEmpty();
        assertThat(store.accept(next, open.expiresAt().minusMillis(1), entry).blockOptional(PATIENCE))
                .isPresent();
    }

    @Test
    void aWithdrawnInvitationSaysSo() {
        organisation("inv-back", Sector.INDUSTRY);
        InvitationView invited = invite(asProgramme(), coordinator("inv-back", "back@inv.example"));
        String token = token(invited);
        asProgramme()
                .post()
                .uri("/invitations/{id}/withdraw", invited.id())
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        problem(accept("inv-back-person", token), 410, "invitation-withdrawn");
        assertThat(stored(invited)).doesNotContainKeys("email", "mail");
        assertThat(answer(asProgramme().get().uri("/invitations?organisation=inv-back"), 200, String.class))
                .doesNotContain(invited.id());
    }

    @Test
    void anotherOrganisationsInvitationsAreNotFound() {
        organisation("inv-ours", Sector.POLICING);
        organisation("inv-theirs", Sector.INDUSTRY);
        InvitationView ours = invite(asCoordinatorOf("inv-ours"), coordinator("inv-ours", "ours@inv.example"));
        WebTestClient other = asCoordinatorOf("inv-theirs");
        for (String step : new String[] {"resend", "withdraw"}) {
            problem(
                    other.post().uri("/invitations/{id}/" + step, ours.id()).header("If-Match", "\"1\""),
                    404,
                    "not-found");
        }
        assertThat(answer(other.get().uri("/invitations?organisation=inv-ours"), 200, String.class))
                .doesNotContain(ours.id());
        assertThat(answer(asCoordinatorOf("inv-ours").get().uri("/invitations"), 200, String.class))
                .contains(ours.id());
    }

    @Test
    void coordinatorsInviteOnlyTheirOwnPeopleAndNoProgramme() {
        organisation("inv-narrow", Sector.POLICING);
        organisation("inv-wide", Sector.INDUSTRY);
        CandidateView stranger = leader("inv-stranger", "inv-wide");
        WebTestClient coordinator = asCoordinatorOf("inv-narrow");
        assertThat(pointers(coordinator, coordinator("inv-wide", "x@inv.example")))
                .containsExactly("/organisationId");
        assertThat(pointers(
                        coordinator,
                        new InvitationRequest("x@inv.example", "X", Set.of(Role.PROGRAMME), "inv-narrow", null, null)))
                .containsExactly("/roles");
        assertThat(pointers(coordinator, aLeader("inv-narrow", stranger.id()))).containsExactly("/candidateId");
        for (String wrong :
                new String[] {"", "nobody", "a@b@c", "x@inv.example\r\nBcc: y@inv.example", "Jo <x@inv.example>"}) {
            assertThat(pointers(coordinator, coordinator("inv-narrow", wrong)))
                    .as(wrong)
                    .containsExactly("/email");
        }
    }

    @Test
    void somebodyWhoIsAMemberElsewhereKeepsThatAndTheInvitationStaysOpen() {
        organisation("inv-here", Sector.POLICING);
        organisation("inv-there", Sector.INDUSTRY);
        String token = token(invite(asProgramme(), coordinator("inv-here", "both@inv.example")));
        Problem taken = problem(accept("coordinator-of-inv-there", token), 409, "already-member");
        assertThat(taken.detail()).contains("inv-there");
        answer(offer(token), 200, InvitationOffer.class);
    }

    @Test
    void aCoordinatorBecomesALeaderOfTheSameOrganisationAsWell() {
        organisation("inv-twice", Sector.POLICING);
        String token = token(invite(asProgramme(), aLeader("inv-twice", null)));
        MembershipView both = answer(accept("coordinator-of-inv-twice", token), 200, MembershipView.class);
        assertThat(both.roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.LEADER);
        answer(as("coordinator-of-inv-twice").get().uri("/candidates/me"), 200, CandidateView.class);
    }

    @Test
    void whoAcceptedBeforeACrashBecomesAMemberAfterIt() {
        organisation("inv-crash", Sector.POLICING);
        InvitationView invited = invite(asProgramme(), aLeader("inv-crash", null));
        sent(invited);
        Document binding = new Document("issuer", ISSUER.uri()).append("subject", "inv-crash-person");
        change(invited, Updates.combine(Updates.set("state", "ACCEPTED"), Updates.set("binding", binding)));
        Acceptances acceptances = bean(Acceptances.class);
        acceptances.settleAll().block(PATIENCE);
        acceptances.settleAll().block(PATIENCE);
        MeView me = answer(as("inv-crash-person").get().uri("/me"), 200, MeView.class);
        assertThat(me.roles()).containsExactly(Role.LEADER);
        assertThat(me.candidateId()).isEqualTo(invited.id());
        assertThat(stored(invited)).doesNotContainKey("binding");
    }

    @Test
    void coordinatorsEndTheMembershipOfTheirOwnPeopleOnlyAndNotTheirOwn() {
        organisation("inv-end", Sector.POLICING);
        organisation("inv-end-other", Sector.INDUSTRY);
        MembershipView colleague = member("inv-end-colleague", Role.COORDINATOR, "inv-end", null);
        problem(remove(asCoordinatorOf("inv-end-other"), colleague), 404, "not-found");
        problem(remove(as("inv-end-colleague"), colleague), 409, "refused-own-removal");
        remove(asCoordinatorOf("inv-end"), colleague).exchange().expectStatus().isNoContent();
        problem(as("inv-end-colleague").get().uri("/candidates"), 403, "no-membership");
        MeView ended = answer(as("inv-end-colleague").get().uri("/me"), 200, MeView.class);
        assertThat(ended.endedAt()).isNotNull();
        assertThat(answer(asCoordinatorOf("inv-end").get().uri("/memberships"), 200, String.class))
                .contains("coordinator-of-inv-end")
                .doesNotContain("inv-end-colleague");
    }
}
