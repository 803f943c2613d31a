package org.charterexchange.service.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class TokenBucketsTest {

    @Test
    void eachSenderHasItsOwnBucketAndIsToldHowLongToWait() {
        TokenBuckets buckets = new TokenBuckets(new RateLimit(2, Duration.ofHours(1)), 10);

        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.look("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
        assertThat(buckets.look("a")).isPositive();
        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void aForwardedAddressIsIgnoredUnlessATrustedProxySentIt() throws UnknownHostException {
        assertThat(sender("192.0.2.7", "203.0.113.9")).isEqualTo("192.0.2.7");
        assertThat(sender("192.0.2.7", "203.0.113.9", "10.0.0.0/8")).isEqualTo("192.0.2.7");
        assertThat(sender("10.1.2.3", "203.0.113.9", "10.0.0.0/8")).isEqualTo("203.0.113.9");
        assertThat(sender("10.1.2.3", "1.1.1.1, 203.0.113.9, 10.9.9.9", "10.0.0.0/8"))
                .isEqualTo("203.0.113.9");
        assertThat(sender("10.1.2.3", "example.org", "10.0.0.0/8")).isEqualTo("10.1.2.3");
        assertThat(sender("10.1.2.3", "8.8.8.8,".repeat(100), "10.0.0.0/8")).isEqualTo("10.1.2.3");
    }

    @Test
    void anIpv6SenderIsItsNetwork() throws UnknownHostException {
        assertThat(sender("2001:db8:1:2::1", "")).isEqualTo(sender("2001:db8:1:2:ffff::9", ""));
        assertThat(sender("2001:db8:1:2::1", "")).isNotEqualTo(sender("2001:db8:1:3::1", ""));
    }

    @Test
    void settingsThatMakeNoSenseStopTheStart() {
        assertThatThrownBy(() -> new RateLimit(0, Duration.ofMinutes(1))).hasMessageContaining("requests");
        assertThatThrownBy(() -> new RateLimit(1, Duration.ZERO)).hasMessageContaining("per");
        assertThatThrownBy(() -> settings(0, "10.0.0.1")).hasMessageContaining("kept");
        assertThatThrownBy(() -> settings(10, "proxy.example")).hasMessageContaining("trusted-proxies");
        assertThat(settings(10, "10.0.0.1", "fd00::/8").proxies()).hasSize(2);
    }

    private static LimitSettings settings(int kept, String... proxies) {
        return new LimitSettings(null, null, null, null, null, kept, List.of(proxies));
    }

    private static String sender(String remote, String forwarded, String... proxies) throws UnknownHostException {
        MockServerHttpRequest request = MockServerHttpRequest.get("/")
                .remoteAddress(new InetSocketAddress(InetAddress.getByName(remote), 1))
                .header("X-Forwarded-For", forwarded)
                .build();
        return new SenderAddress(settings(10, proxies).proxies()).of(request);
    }
}
