package org.charterexchange.service.testing;

import java.time.Duration;
import java.util.Set;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.ServiceApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole service on a real port, a real store and signed tokens; one start serves every test class.
 */
@SpringBootTest(
        classes = ServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=service")
public abstract class ServiceTest {

    protected static final TestIssuer ISSUER = new TestIssuer();
    private static final String PROGRAMME = "the-programme";

    @LocalServerPort
    private int port;

    @Autowired
    protected @Nullable ApplicationContext context;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", TestMongo::uri);
        settings.add("charter-exchange.audit.key", () -> "dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXk=");
        settings.add("charter-exchange.access.issuers[0].uri", ISSUER::uri);
        settings.add("charter-exchange.access.issuers[0].audience", () -> TestIssuer.AUDIENCE);
        settings.add("charter-exchange.access.issuers[0].jwk-set-uri", ISSUER::jwkSetUri);
        settings.add("charter-exchange.access.bootstrap.issuer", ISSUER::uri);
        settings.add("charter-exchange.access.bootstrap.subject", () -> PROGRAMME);
        settings.add("charter-exchange.access.bootstrap.name", () -> "Pat Programme");
    }

    /** A client without sign-in. */
    protected WebTestClient anonymous() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/api/v1")
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                .build();
    }

    /** A client with this token. */
    protected WebTestClient with(String token) {
        return anonymous()
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
    }

    /** A client of the person with this subject, member or not. */
    protected WebTestClient as(String subject) {
        return with(ISSUER.token(subject));
    }

    /** A client of the programme coordinator. */
    protected WebTestClient asProgramme() {
        return as(PROGRAMME);
    }

    /** Makes somebody a member. */
    protected MembershipView member(
            String subject, Role role, @Nullable String organisation, @Nullable String candidate) {
        MembershipRequest request = new MembershipRequest(
                ISSUER.uri(), subject, "Name of " + subject, Set.of(role), organisation, candidate);
        MembershipView added = asProgramme()
                .post()
                .uri("/memberships")
                .bodyValue(request)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(MembershipView.class)
                .returnResult()
                .getResponseBody();
        if (added == null) {
            throw new AssertionError("no membership in the answer");
        }
        return added;
    }
}
