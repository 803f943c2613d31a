package org.charterexchange.service.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.charterexchange.contract.Problem;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Too many requests, of a member, an organisation and an address.
 */
@TestPropertySource(
        properties = {
            "charter-exchange.limits.address.requests=40",
            "charter-exchange.limits.address.per=1h",
            "charter-exchange.limits.refused-tokens.requests=3",
            "charter-exchange.limits.refused-tokens.per=1h",
            "charter-exchange.limits.person.requests=6",
            "charter-exchange.limits.person.per=1h",
            "charter-exchange.limits.organisation.requests=9",
            "charter-exchange.limits.organisation.per=1h",
            "charter-exchange.limits.imports.requests=2",
            "charter-exchange.limits.imports.per=1h",
            "charter-exchange.limits.trusted-proxies=127.0.0.0/8"
        })
class LimitTest extends ServiceTest {

    @Test
    void eachLimitRefusesWithTheSecondsToWait() {
        WebTestClient programme = from("10.0.0.1", asProgramme());
        csv(programme).expectStatus().isEqualTo(422);
        csv(programme).expectStatus().isEqualTo(422);
        tooMany(csv(programme));
        ok(programme, 3);
        tooMany(me(programme));

        tooManyAfter(3, from("10.0.0.2", with("not.a.token")), 401);
        tooMany(me(from("10.0.0.2", asProgramme())));
        me(from("10.0.0.3", with("not.a.token"))).expectStatus().isUnauthorized();

        WebTestClient stranger = from("10.0.0.4", anonymous());
        for (int request = 0; request < 40; request++) {
            stranger.get().uri("/skills").exchange().expectStatus().isOk();
        }
        tooMany(stranger.get().uri("/skills").exchange());
    }

    private static WebTestClient from(String address, WebTestClient client) {
        return client.mutate()
                .defaultHeader("X-Forwarded-For", "203.0.113.9, " + address)
                .build();
    }

    private static WebTestClient.ResponseSpec me(WebTestClient client) {
        return client.get().uri("/me").exchange();
    }

    private static WebTestClient.ResponseSpec csv(WebTestClient client) {
        return client.post()
                .uri("/imports/organisations?check=true")
                .contentType(new MediaType("text", "csv"))
                .bodyValue("nothing\n1\n")
                .exchange();
    }

    private static void ok(WebTestClient client, int times) {
        for (int request = 0; request < times; request++) {
            me(client).expectStatus().isOk();
        }
    }

    private static void tooManyAfter(int times, WebTestClient client, int status) {
        for (int request = 0; request < times; request++) {
            me(client).expectStatus().isEqualTo(status);
        }
        tooMany(me(client));
    }

    private static void tooMany(WebTestClient.ResponseSpec answer) {
        Problem problem = Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .value(
                        "Retry-After",
                        seconds -> assertThat(Long.parseLong(seconds)).isBetween(1L, 3600L))
                .expectBody(Problem.class)
                .returnResult()
                .getResponseBody());
        assertThat(problem.type()).endsWith("/too-many-requests");
        assertThat(problem.detail()).containsPattern("\\d+");
    }
}
