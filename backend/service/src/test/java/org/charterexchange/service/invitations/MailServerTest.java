package org.charterexchange.service.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * E-mails over SMTP to a real mail server, and their words.
 */
class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final InvitationSettings SETTINGS = new InvitationSettings(
            Duration.ofDays(14),
            URI.create("https://exchange.example"),
            "exchange@exchange.example",
            "bWFpbC1rZXktbWFpbC1rZXktbWFpbC1rZXktbWFpbC0=",
            null,
            Duration.ofSeconds(1),
            Duration.ofMinutes(2));

    private final InvitationMails mails = new InvitationMails(SETTINGS);
    private final InvitationTokens tokens = new InvitationTokens(SETTINGS);

    @Test
    void aLetterArrivesOnceWithItsLinkAndTheSameIdEachTime() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            new MailServer(sender).deliver(letter(MailLanguage.ENGLISH));
            new MailServer(sender).deliver(letter(MailLanguage.ENGLISH));
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[0].getMessageID()).isEqualTo("<i-1.1@exchange.example>");
            assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
            assertThat((String) received[0].getContent())
                    .contains(
                            "Dear Jo O'Neill,",
                            "Acme {0} & Sons invites you",
                            "as a leader and a coordinator",
                            "https://exchange.example/invitation/the-token",
                            "until 9 December 2026");
        } finally {
            server.stop();
        }
    }

    @Test
    void aWelshLetterIsWelshThroughout() throws Exception {
        MimeMessage letter = letter(MailLanguage.WELSH);
        assertThat((String) letter.getContent())
                .contains("Annwyl Jo O'Neill,", "arweinydd a cydlynydd", "9 Rhagfyr 2026")
                .doesNotContain("invite");
    }

    @Test
    void aServerThatDoesNotAnswerIsAFailureThatCanBeTriedAgain() throws Exception {
        JavaMailSenderImpl nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(1);
        MimeMessage letter = letter(MailLanguage.ENGLISH);
        assertThatThrownBy(() -> new MailServer(nobody).deliver(letter)).isInstanceOf(MailException.class);
        assertThat(SETTINGS.wait(1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(SETTINGS.wait(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SETTINGS.wait(1000)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void bothLanguagesSayEverything() throws IOException {
        assertThat(keys("/service-mail_cy.properties")).isNotEmpty().isEqualTo(keys("/service-mail.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = MailServerTest.class.getResourceAsStream(file)) {
            texts.load(in);
        }
        return new TreeSet<>(texts.keySet());
    }

    private MimeMessage letter(MailLanguage language) {
        InvitationRequest request = new InvitationRequest(
                "jo@example.org", "Jo O'Neill", Set.of(Role.COORDINATOR, Role.LEADER), "acme", null, language);
        Invitation.Secret secret =
                new Invitation.Secret("hash", tokens.sealed("the-token"), NOW, NOW.plus(SETTINGS.lifetime()));
        Invitation invitation = Invitation.of("i-1", "p-1", request, secret);
        OutgoingMail mail = Objects.requireNonNull(invitation.mail());
        return mails.message(invitation, mail, "Acme {0} & Sons", tokens.opened(mail.token()));
    }
}
