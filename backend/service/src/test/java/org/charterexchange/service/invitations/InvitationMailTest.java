package org.charterexchange.service.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.testing.TestMail;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class InvitationMailTest extends InvitationScene {

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
}
