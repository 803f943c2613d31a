package org.charterexchange.service.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.ServiceApplication;
import org.charterexchange.service.audit.chains.TestChains;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
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
        properties = {
            "spring.config.name=service",
            "charter-exchange.limits.address.requests=1000000",
            "charter-exchange.limits.address.per=1s",
            "charter-exchange.limits.refused-tokens.requests=1000000",
            "charter-exchange.limits.refused-tokens.per=1s",
            "charter-exchange.limits.person.requests=1000000",
            "charter-exchange.limits.person.per=1s",
            "charter-exchange.limits.organisation.requests=1000000",
            "charter-exchange.limits.organisation.per=1s",
            "charter-exchange.limits.imports.requests=1000000",
            "charter-exchange.limits.imports.per=1s",
            "charter-exchange.imports.answer-within=2m",
            "charter-exchange.imports.lease=3s"
        })
@Import({TestRounds.class, CommandLog.class, FailingStore.class})
@ExtendWith(MongoIsThere.class)
public abstract class ServiceTest {

    protected static final TestIssuer ISSUER = new TestIssuer();
    private static final KeyPair AUDIT_KEYS = auditKeys();
    private static final String PROGRAMME = "the-programme";

    @LocalServerPort
    private int port;

    @Autowired
    protected @Nullable ApplicationContext context;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", TestMongo::uri);
        settings.add("charter-exchange.audit.key", () -> "dGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXktdGVzdC1rZXk=");
        settings.add("charter-exchange.assessments.key", () -> "cHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHA=");
        settings.add("charter-exchange.audit.signing-key", () -> base64(AUDIT_KEYS.getPrivate()));
        settings.add("charter-exchange.audit.public-key", () -> base64(AUDIT_KEYS.getPublic()));
        settings.add("charter-exchange.equality.keys.one", () -> "ZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWVlZWU=");
        settings.add("charter-exchange.equality.current", () -> "one");
        settings.add("charter-exchange.equality.person-key", () -> "cXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXFxcXE=");
        settings.add("charter-exchange.access.issuers[0].uri", ISSUER::uri);
        settings.add("charter-exchange.access.issuers[0].audience", () -> TestIssuer.AUDIENCE);
        settings.add("charter-exchange.access.issuers[0].jwk-set-uri", ISSUER::jwkSetUri);
        settings.add("charter-exchange.access.bootstrap.issuer", ISSUER::uri);
        settings.add("charter-exchange.access.bootstrap.subject", () -> PROGRAMME);
        settings.add("charter-exchange.access.bootstrap.name", () -> "Pat Programme");
        TestMail.settings(settings);
    }

    private static KeyPair auditKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Where the service is. */
    protected String root() {
        return "http://127.0.0.1:" + port;
    }

    /** The chains of the audit trail. */
    protected TestChains chains() {
        return new TestChains(Objects.requireNonNull(context));
    }

    /** A part of the service. */
    protected <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }

    /** The part of the service with this name, where there are several of the type. */
    protected <T> T bean(Class<T> type, String name) {
        return Objects.requireNonNull(context).getBean(name, type);
    }

    /** A client without sign-in; it takes whole exports, which grow with what the tests before have done. */
    protected WebTestClient anonymous() {
        return WebTestClient.bindToServer()
                .baseUrl(root() + "/api/v1")
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(256 << 20))
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
        return answer(asProgramme().post().uri("/memberships").bodyValue(request), 201, MembershipView.class);
    }

    /** Registers an organisation, with a coordinator whose subject is {@code coordinator-of-} and its id. */
    protected OrganisationView organisation(String id, Sector sector) {
        OrganisationView added = answer(
                asProgramme().post().uri("/organisations").bodyValue(Fixtures.anOrganisation(id, sector)),
                201,
                OrganisationView.class);
        member("coordinator-of-" + id, Role.COORDINATOR, id, null);
        return added;
    }

    /** A client of the organisation's coordinator. */
    protected WebTestClient asCoordinatorOf(String organisation) {
        return as("coordinator-of-" + organisation);
    }

    /** A leader of the organisation with a profile; the subject is {@code leader-} and the name. */
    protected CandidateView leader(String name, String organisation) {
        CandidateView added = answer(
                asCoordinatorOf(organisation).post().uri("/candidates").bodyValue(Fixtures.aCandidate(name)),
                201,
                CandidateView.class);
        member("leader-" + name, Role.LEADER, organisation, added.id());
        return added;
    }

    /** A placement of the organisation that is open in the round. */
    protected PlacementView openPlacement(String organisation, String round, String title) {
        return openPlacement(organisation, round, Fixtures.aPlacement(title));
    }

    /** The same with an offer of its own. */
    protected PlacementView openPlacement(String organisation, String round, PlacementRequest offer) {
        TestRounds.set(round, true, true);
        PlacementView draft = answer(
                asCoordinatorOf(organisation).post().uri("/placements").bodyValue(offer), 201, PlacementView.class);
        return answer(
                asCoordinatorOf(organisation)
                        .post()
                        .uri("/placements/{id}/publish?round={round}", draft.id(), round)
                        .header("If-Match", "\"1\""),
                200,
                PlacementView.class);
    }

    /** Ranks these placements for the leader with this name and hands the ranking in. */
    protected ApplicationsView submitted(String leader, String round, String... placements) {
        WebTestClient client = as("leader-" + leader);
        answer(
                client.put()
                        .uri("/rounds/{round}/applications/mine", round)
                        .header("If-Match", "\"0\"")
                        .bodyValue(Fixtures.aRanking(placements)),
                200,
                ApplicationsView.class);
        return answer(
                client.post()
                        .uri("/rounds/{round}/applications/mine/submit", round)
                        .header("If-Match", "\"1\""),
                200,
                ApplicationsView.class);
    }

    /** Sends the request, expects the status and reads the answer. */
    protected static <T> T answer(WebTestClient.RequestHeadersSpec<?> request, int status, Class<T> type) {
        T body = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(type)
                .returnResult()
                .getResponseBody();
        if (body == null) {
            throw new AssertionError("no body in the answer");
        }
        return body;
    }

    /** Sends the request and expects a problem of this kind. */
    protected static Problem problem(WebTestClient.RequestHeadersSpec<?> request, int status, String type) {
        Problem problem = answer(request, status, Problem.class);
        assertThat(problem.type()).isEqualTo("https://charterexchange.org/problems/" + type);
        return problem;
    }
}
