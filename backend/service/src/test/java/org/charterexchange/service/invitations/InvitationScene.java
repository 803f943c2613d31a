package org.charterexchange.service.invitations;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestMail;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

abstract class InvitationScene extends ServiceTest {

    static final String TOKEN = "0123456789012345678901234567890123456789abc";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    record Counting(AtomicInteger delivered) implements MailDelivery {
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
    void waiting(InvitationView invited, Instant due) {
        OutgoingMail mail = new OutgoingMail(2, bean(InvitationTokens.class).sealed(TOKEN), due, 0, null);
        Document document = new Document();
        mongo().getConverter().write(mail, document);
        document.remove("_class");
        change(invited, Updates.combine(Updates.unset("sentAt"), Updates.set("mail", document)));
    }

    static WebTestClient.RequestHeadersSpec<?> remove(WebTestClient by, MembershipView membership) {
        return by.delete().uri("/memberships/{id}", membership.id()).header("If-Match", "\"1\"");
    }

    static InvitationRequest coordinator(String organisation, String email) {
        return new InvitationRequest(email, "Cora", Set.of(Role.COORDINATOR), organisation, null, null);
    }

    static InvitationRequest aLeader(String organisation, @Nullable String candidate) {
        return new InvitationRequest(
                "lee@inv.example", "Lee Leader", Set.of(Role.LEADER), organisation, candidate, null);
    }

    static InvitationView invite(WebTestClient by, InvitationRequest request) {
        return answer(by.post().uri("/invitations").bodyValue(request), 201, InvitationView.class);
    }

    static List<String> pointers(WebTestClient by, InvitationRequest request) {
        Problem refused = problem(by.post().uri("/invitations").bodyValue(request), 422, "invalid");
        return Objects.requireNonNull(refused.errors()).stream()
                .map(fault -> fault.pointer())
                .toList();
    }

    static String token(InvitationView invited) {
        return TestMail.token(TestMail.awaited(invited.id(), 1));
    }

    WebTestClient.RequestHeadersSpec<?> offer(String token) {
        return anonymous().post().uri("/invitations/offer").bodyValue(new InvitationToken(token));
    }

    WebTestClient.RequestHeadersSpec<?> accept(String subject, String token) {
        return as(subject).post().uri("/invitations/accept").bodyValue(new InvitationToken(token));
    }

    /** The document once it says that its e-mail is sent. */
    Document sent(InvitationView invited) {
        return Objects.requireNonNull(Mono.defer(() -> found(invited))
                .filter(kept -> kept.containsKey("sentAt"))
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE));
    }

    Document stored(InvitationView invited) {
        return Objects.requireNonNull(found(invited).block(PATIENCE));
    }

    Mono<Document> found(InvitationView invited) {
        return mongo().findById(invited.id(), Document.class, InvitationStore.COLLECTION);
    }

    void change(InvitationView invited, Bson update) {
        mongo().getCollection(InvitationStore.COLLECTION)
                .flatMap(into -> Mono.from(into.updateOne(eq("_id", invited.id()), update)))
                .block(PATIENCE);
    }

    ReactiveMongoTemplate mongo() {
        return bean(ReactiveMongoTemplate.class);
    }
}
