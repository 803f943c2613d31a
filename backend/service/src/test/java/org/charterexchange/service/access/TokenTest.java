package org.charterexchange.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestIssuer;
import org.junit.jupiter.api.Test;
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
