package org.charterexchange.service.access.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.AccessSettings;
import org.charterexchange.service.access.members.Machines;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.test.web.reactive.server.WebTestClient;

class TokenTest extends ServiceTest {

    @Test
    void aMemberIsKnownByIssuerAndSubject() {
        asProgramme()
                .get()
                .uri("/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(MeView.class)
                .value(me -> assertThat(me.roles()).containsExactly(Role.PROGRAMME));
    }

    @Test
    void rolesInATokenCountForNothing() {
        String boastful = ISSUER.token(
                "boaster", claims -> claims.claim("roles", "PROGRAMME").claim("scope", "PROGRAMME"));
        with(boastful)
                .get()
                .uri("/me")
                .exchange()
                .expectBody()
                .jsonPath("$.roles")
                .isEmpty();
        with(boastful)
                .get()
                .uri("/memberships")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://charterexchange.org/problems/no-membership");
    }

    @Test
    void anIssuerCanBeAskedForAStrongSignIn() {
        AccessSettings.Issuer strict = new AccessSettings.Issuer(
                ISSUER.uri(), TestIssuer.AUDIENCE, ISSUER.jwkSetUri(), List.of("gold", "platinum"), "scope");
        IdentityProviders providers = new IdentityProviders(
                new AccessSettings(List.of(strict), null), bean(Memberships.class), bean(Machines.class));
        String subject = "the-programme";
        assertThat(signedIn(providers, ISSUER.token(subject, claims -> claims.claim("acr", "gold"))))
                .isTrue();
        assertThat(signedIn(providers, ISSUER.token(subject, claims -> claims.claim("acr", "bronze"))))
                .isFalse();
        assertThat(signedIn(providers, ISSUER.token(subject, claims -> claims.claim("acr", List.of("gold")))))
                .isFalse();
        assertThat(signedIn(providers, ISSUER.token(subject))).isFalse();
    }

    private static boolean signedIn(IdentityProviders providers, String token) {
        MockServerWebExchange exchange =
                MockServerWebExchange.from(MockServerHttpRequest.get("/").header("Authorization", "Bearer " + token));
        return Objects.requireNonNull(providers
                .resolver()
                .resolve(exchange)
                .flatMap(manager -> manager.authenticate(new BearerTokenAuthenticationToken(token)))
                .map(found -> true)
                .onErrorReturn(InvalidBearerTokenException.class, false)
                .block(Duration.ofSeconds(20)));
    }

    @Test
    void withoutATokenThereIsNoAnswer() {
        refused(anonymous());
    }

    @Test
    void anExpiredTokenIsRefused() {
        Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        refused(with(ISSUER.token("the-programme", claims -> claims.expirationTime(past))));
    }

    @Test
    void aTokenThatNeverExpiresIsRefused() {
        refused(with(ISSUER.token("the-programme", claims -> claims.expirationTime(null))));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(with(ISSUER.token("the-programme", claims -> claims.audience("another-service"))));
    }

    @Test
    void aTokenOfAnUnknownIssuerIsRefused() {
        refused(with(new TestIssuer().token("the-programme")));
    }

    @Test
    void aTokenInTheNameOfTheIssuerButSignedByAnotherIsRefused() {
        refused(with(new TestIssuer().token("the-programme", claims -> claims.issuer(ISSUER.uri()))));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        String claims = ISSUER.token("the-programme").split("\\.")[1];
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refused(with(header + "." + claims + "."));
    }

    private static void refused(WebTestClient client) {
        client.get()
                .uri("/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://charterexchange.org/problems/unauthenticated");
    }
}
