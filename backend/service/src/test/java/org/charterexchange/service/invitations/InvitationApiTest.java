package org.charterexchange.service.invitations;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationOffer;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestMail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class InvitationApiTest extends ServiceTest {

    private static final String TOKEN = "0123456789012345678901234567890123456789abc";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    void theTokenIsKeptNowhereOnceItsMailIsSent() {
        organisation("inv-hash", Sector.INDUSTRY);
        InvitationView invited = invite(asProgramme(), coordinator("inv-hash", "hash@inv.example"));
        String token = token(invited);
        assertThat(token).hasSize(43);
        Document kept = sent(invited);
        assertThat(kept.toJson()).doesNotContain(token);
        assertThat(kept)
                .containsEntry("tokenHash", InvitationTokens.hash(token))
                .doesNotContainKey("mail");
        assertThat(TestMail.names(invited.id())).containsExactly(invited.id() + ".1.eml");
    }

    @Test
    void theMailSpeaksWelshWhereAskedTo() {
        organisation("inv-welsh", Sector.POLICING);
        InvitationRequest request = new InvitationRequest(
                "dai@inv.example", "Dai", Set.of(Role.COORDINATOR), "inv-welsh", null, MailLanguage.WELSH);
        String mail = TestMail.awaited(invite(asProgramme(), request).id(), 1);
        assertThat(mail)
                .contains("Content-Language: cy", "To: dai@inv.example", "Subject: Gwahoddiad i Charter Exchange");
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
    void anEmailThatWasTakenByAProcessThatDiedIsSentWhenItIsDueAgain() {
        organisation("inv-died", Sector.POLICING);
        InvitationView invited = invite(asProgramme(), coordinator("inv-died", "died@inv.example"));
        sent(invited);
        waiting(invited, Instant.now().plusSeconds(3600));
        bean(MailOutbox.class).send().block(PATIENCE);
        assertThat(TestMail.names(invited.id())).containsExactly(invited.id() + ".1.eml");

        change(invited, Updates.set("mail.due", Instant.now().minusSeconds(1)));
        assertThat(TestMail.token(TestMail.awaited(invited.id(), 2))).isEqualTo(TOKEN);
    }

    @Test
    void anEmailIsSentOnceHoweverManyLookForIt() {
        organisation("inv-many", Sector.POLICING);
        InvitationView invited = invite(asProgramme(), coordinator("inv-many", "many@inv.example"));
        sent(invited);
        AtomicInteger delivered = new AtomicInteger();
        MailOutbox counting = new MailOutbox(
                bean(InvitationStore.class),
                bean(InvitationSettings.class),
                bean(InvitationMails.class),
                bean(InvitationTokens.class),
                new Counting(delivered),
                bean(Organisations.class),
                Clock.systemUTC());
        waiting(invited, Instant.now().minusSeconds(1));
        Flux.range(0, 8)
                .flatMap(process -> counting.send())
                .then(bean(MailOutbox.class).send())
                .block(PATIENCE);
        sent(invited);
        int files = TestMail.names(invited.id()).size() - 1;
        assertThat(delivered.get() + files).isEqualTo(1);
    }

    @Test
    void onlyOneOfThoseWhoFoundAnEmailDueTakesIt() {
        organisation("inv-take", Sector.POLICING);
        InvitationView invited = invite(asProgramme(), coordinator("inv-take", "take@inv.example"));
        sent(invited);
        Instant due = Instant.now().plusSeconds(3600);
        waiting(invited, due);
        InvitationStore store = bean(InvitationStore.class);
        Invitation found =
                Objects.requireNonNull(store.find(invited.id(), new Document()).block(PATIENCE));
        OutgoingMail mail = Objects.requireNonNull(found.mail());
        Instant later = due.plusSeconds(3600);
        assertThat(store.take(found, mail, due, later).block(PATIENCE)).isTrue();
        assertThat(store.take(found, mail, due, later).block(PATIENCE)).isFalse();
    }

    @Test
    void anEmailThatTheServerRefusesWaitsAndSaysWhy() {
        organisation("inv-refused", Sector.POLICING);
        InvitationView invited = invite(asProgramme(), coordinator("inv-refused", "refused@inv.example"));
        sent(invited);
        change(invited, Updates.unset("sentAt"));
        waiting(invited, Instant.now().plusSeconds(3600));
        change(invited, Updates.set("mail.token", "not sealed by us"));
        change(invited, Updates.set("mail.due", Instant.now().minusSeconds(1)));
        Document kept = Objects.requireNonNull(found(invited)
                .filter(now -> now.get("mail", Document.class).containsKey("failure"))
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE));
        assertThat(kept.get("mail", Document.class).getDate("due")).isAfter(Instant.now());
        assertThat(kept.get("mail", Document.class)).containsEntry("attempts", 1);
        assertThat(answer(asProgramme().get().uri("/invitations?organisation=inv-refused"), 200, String.class))
                .contains("sendingFailure");
    }

    private record Counting(AtomicInteger delivered) implements MailDelivery {
        @Override
        public void deliver(MimeMessage letter) {
            delivered.incrementAndGet();
        }

        @Override
        public String words() {
            return "E-mails are counted";
        }
    }

    /** Puts a second e-mail into the invitation's outbox. */
    private void waiting(InvitationView invited, Instant due) {
        OutgoingMail mail = new OutgoingMail(2, bean(InvitationTokens.class).sealed(TOKEN), due, 0, null);
        Document document = new Document();
        mongo().getConverter().write(mail, document);
        document.remove("_class");
        change(invited, Updates.combine(Updates.unset("sentAt"), Updates.set("mail", document)));
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

    private static WebTestClient.RequestHeadersSpec<?> remove(WebTestClient by, MembershipView membership) {
        return by.delete().uri("/memberships/{id}", membership.id()).header("If-Match", "\"1\"");
    }

    private static InvitationRequest coordinator(String organisation, String email) {
        return new InvitationRequest(email, "Cora", Set.of(Role.COORDINATOR), organisation, null, null);
    }

    private static InvitationRequest aLeader(String organisation, @Nullable String candidate) {
        return new InvitationRequest(
                "lee@inv.example", "Lee Leader", Set.of(Role.LEADER), organisation, candidate, null);
    }

    private static InvitationView invite(WebTestClient by, InvitationRequest request) {
        return answer(by.post().uri("/invitations").bodyValue(request), 201, InvitationView.class);
    }

    private static List<String> pointers(WebTestClient by, InvitationRequest request) {
        Problem refused = problem(by.post().uri("/invitations").bodyValue(request), 422, "invalid");
        return Objects.requireNonNull(refused.errors()).stream()
                .map(fault -> fault.pointer())
                .toList();
    }

    private static String token(InvitationView invited) {
        return TestMail.token(TestMail.awaited(invited.id(), 1));
    }

    private WebTestClient.RequestHeadersSpec<?> offer(String token) {
        return anonymous().post().uri("/invitations/offer").bodyValue(new InvitationToken(token));
    }

    private WebTestClient.RequestHeadersSpec<?> accept(String subject, String token) {
        return as(subject).post().uri("/invitations/accept").bodyValue(new InvitationToken(token));
    }

    /** The document once it says that its e-mail is sent. */
    private Document sent(InvitationView invited) {
        return Objects.requireNonNull(Mono.defer(() -> found(invited))
                .filter(kept -> kept.containsKey("sentAt"))
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE));
    }

    private Document stored(InvitationView invited) {
        return Objects.requireNonNull(found(invited).block(PATIENCE));
    }

    private Mono<Document> found(InvitationView invited) {
        return mongo().findById(invited.id(), Document.class, InvitationStore.COLLECTION);
    }

    private void change(InvitationView invited, Bson update) {
        mongo().getCollection(InvitationStore.COLLECTION)
                .flatMap(into -> Mono.from(into.updateOne(eq("_id", invited.id()), update)))
                .block(PATIENCE);
    }

    private ReactiveMongoTemplate mongo() {
        return bean(ReactiveMongoTemplate.class);
    }
}
