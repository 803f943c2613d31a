package org.charterexchange.frontend.security;

import java.time.Duration;
import org.charterexchange.frontend.sessions.SessionSettings;
import org.charterexchange.frontend.signin.SignInSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.server.header.CacheControlServerHttpHeadersWriter;
import org.springframework.security.web.server.header.CompositeServerHttpHeadersWriter;
import org.springframework.security.web.server.header.HttpHeaderWriterWebFilter;
import org.springframework.security.web.server.header.ServerHttpHeadersWriter;
import org.springframework.security.web.server.header.StaticServerHttpHeadersWriter;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** The headers of every answer, before anything else can answer: pages, errors, files and what is refused at the door. */
@Configuration(proxyBeanMethods = false)
class HeaderConfiguration {
    private static final Duration HTTPS_STICKS = Duration.ofDays(730);
    private static final String POLICY = "default-src 'none'; script-src 'nonce-%1$s'; style-src 'nonce-%1$s'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self' %2$s";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter headers(SignInSettings providers, SessionSettings session) {
        return new HttpHeaderWriterWebFilter(new CompositeServerHttpHeadersWriter(
                new CacheControlServerHttpHeadersWriter(), contentSecurity(providers), fixed(session)));
    }

    private static ServerHttpHeadersWriter contentSecurity(SignInSettings providers) {
        return exchange -> {
            exchange.getResponse()
                    .getHeaders()
                    .set("Content-Security-Policy", POLICY.formatted(PageNonce.of(exchange), providers.origins()));
            return Mono.empty();
        };
    }

    private static ServerHttpHeadersWriter fixed(SessionSettings session) {
        StaticServerHttpHeadersWriter.Builder headers = StaticServerHttpHeadersWriter.builder()
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        "Permissions-Policy",
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        if (session.secure()) {
            headers.header("Strict-Transport-Security", "max-age=" + HTTPS_STICKS.toSeconds() + "; includeSubDomains");
        }
        return headers.build();
    }
}
