package org.charterexchange.service.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.bson.Document;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Nothing that is typed into an invitation reaches a header of its e-mail but the one address that it goes to.
 */
class MailHeaderTest extends ServiceTest {

    private static final String ADDRESS = "jo@mail.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo =?utf-8?q?=0D=0ABcc:_eve=40evil.example?=",
                "Jo =?utf-8?b?DQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=",
                "Jo <eve@evil.example>, Eve",
                "Jo%0d%0aBcc: eve@evil.example",
                "Bcc: eve@evil.example",
                "{0} ${jndi:x} #{1+1} [[${7*7}]]",
                "Jo \u202Eexample"
            })
    void aNameStandsInTheTextAlone(String name) throws MessagingException {
        MimeMessage mail = sent(answer(invite(ADDRESS, name), 201, InvitationView.class));
        assertThat(Collections.list(mail.getAllHeaders()).stream().map(Header::getName))
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Content-Language",
                        "Auto-Submitted");
        assertThat(mail.getHeader("To")).containsExactly(ADDRESS);
        assertThat(mail.getSubject()).doesNotContain("Jo", "eve");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo\r\nBcc: eve@evil.example",
                "Jo\nBcc: eve@evil.example",
                "Jo\rBcc: eve@evil.example",
                "Jo\u2028Sign in at evil.example",
                "Jo\u0000",
                "Jo\u0085Bcc: eve@evil.example"
            })
    void aNameOfSeveralLinesIsRefusedAndNothingIsKept(String name) {
        problem(invite(ADDRESS, name), 422, "invalid");
        assertThat(names()).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@mail.example\r\nBcc: eve@evil.example",
                "jo@mail.example\nBcc:eve@evil.example",
                "jo@mail.example,eve@evil.example",
                "jo@mail.example;eve@evil.example",
                "jo@mail.example eve@evil.example",
                "Jo <jo@mail.example>",
                "<jo@mail.example>",
                "group:jo@mail.example,eve@evil.example;",
                "jo@mail.example (Bcc: eve@evil.example)",
                "=?utf-8?q?jo=40mail.example=0D=0ABcc:eve?=@evil.example\r\n",
                "jo@mail.example\u0000",
                "jo@",
                "@mail.example"
            })
    void anAddressThatIsNotOneAloneIsRefused(String address) {
        problem(invite(address, "Jo " + address.hashCode()), 422, "invalid");
        assertThat(names()).doesNotContain("Jo " + address.hashCode());
    }

    private WebTestClient.RequestHeadersSpec<?> invite(String address, String name) {
        return asProgramme()
                .post()
                .uri("/invitations")
                .bodyValue(new InvitationRequest(address, name, Set.of(Role.AUDITOR), null, null, null));
    }

    private static MimeMessage sent(InvitationView invited) throws MessagingException {
        byte[] file = TestMail.awaited(invited.id(), 1).getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }

    private List<String> names() {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .execute("invitations", from -> from.find(new Document()))
                .mapNotNull(each -> each.getString("name"))
                .collectList()
                .block());
    }
}
