package org.charterexchange.frontend.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

class SignInLimitTest {
    private final SignInLimit limit = new SignInLimit(new SignInLimitSettings(2, Duration.ofHours(1), 10));

    @Test
    void anAddressThatSignsInTooOftenWaitsAndOthersDoNot() {
        send("/oauth2/authorization/idp", "192.0.2.1");
        send("/login/oauth2/code/idp", "192.0.2.1");
        MockServerWebExchange third = exchange("/oauth2/authorization/idp", "192.0.2.1");

        assertThatThrownBy(() -> filter(third))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refused -> assertThat(refused.getStatusCode().value()).isEqualTo(429));
        assertThat(third.getResponse().getHeaders().getFirst("Retry-After")).matches("1[78]\\d\\d");
        send("/oauth2/authorization/idp", "192.0.2.2");
        send("/about", "192.0.2.1");
    }

    @Test
    void settingsThatMakeNoSenseStopTheStart() {
        assertThatThrownBy(() -> new SignInLimitSettings(0, Duration.ofMinutes(1), 1))
                .hasMessageContaining("requests");
        assertThatThrownBy(() -> new SignInLimitSettings(1, Duration.ZERO, 1)).hasMessageContaining("per");
    }

    private void send(String path, String address) {
        filter(exchange(path, address));
    }

    private void filter(MockServerWebExchange exchange) {
        limit.filter(exchange, passed -> Mono.empty()).block(Duration.ofSeconds(5));
    }

    private static MockServerWebExchange exchange(String path, String address) {
        return MockServerWebExchange.from(MockServerHttpRequest.get(path)
                .header("X-Forwarded-For", "203.0.113." + System.nanoTime() % 200)
                .remoteAddress(new InetSocketAddress(address, 1)));
    }
}
