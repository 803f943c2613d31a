package org.charterexchange.frontend.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionSettingsTest {
    private static final SessionSettings KEPT_FOR_A_DAY =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofHours(24), null);

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT12H, PT24H, idle",
        "PT25H, PT26H, PT26H, idle",
        "PT30M, PT29M, PT24H, absolute",
        "PT30M, P8D, PT24H, absolute",
        "PT30M, PT12H, PT1M, drafts"
    })
    void timesThatDoNotFitAreRefusedByName(Duration idle, Duration absolute, Duration drafts, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionSettings(idle, absolute, drafts, null))
                .withMessageStartingWith("frontend.session." + name + ": expected ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exchange.example",
                "https://exchange.example/pages",
                "https://user@exchange.example",
                "ftp://127.0.0.1",
                "exchange.example"
            })
    void anAddressThatIsNeitherHttpsNorLoopbackIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(address))
                .withMessageStartingWith("frontend.session.address: ");
    }

    @Test
    void httpsMakesCookiesSecureAndLoopbackDoesNot() {
        assertThat(settings("https://exchange.example").secure()).isTrue();
        assertThat(settings("http://127.0.0.1:8080").secure()).isFalse();
        assertThat(new SessionCookie(settings("https://exchange.example")).name())
                .isEqualTo("__Host-session");
        assertThat(new SessionCookie(KEPT_FOR_A_DAY).name()).isEqualTo("session");
    }

    private static SessionSettings settings(String address) {
        return new SessionSettings(
                KEPT_FOR_A_DAY.idle(), KEPT_FOR_A_DAY.absolute(), KEPT_FOR_A_DAY.drafts(), URI.create(address));
    }
}
