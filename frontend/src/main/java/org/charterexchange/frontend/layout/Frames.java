package org.charterexchange.frontend.layout;

import java.util.Locale;
import org.charterexchange.frontend.session.PageNonce;
import org.charterexchange.frontend.session.Viewer;
import org.charterexchange.frontend.session.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Makes the frame of a page. */
@Component
class Frames {
    private final Viewers viewers;

    Frames(Viewers viewers) {
        this.viewers = viewers;
    }

    /** Returns the frame for the reader; forms of a signed-in reader carry a token, the public has neither. */
    Mono<PageFrame> frame(ServerWebExchange exchange) {
        return viewers.current()
                .flatMap(viewer -> viewer.endedAt() == null || isInvitation(exchange)
                        ? Mono.just(viewer)
                        : Mono.error(new AccessEnded()))
                .flatMap(viewer -> viewer.signedIn() ? protectForms(exchange).thenReturn(viewer) : Mono.just(viewer))
                .map(viewer -> frame(exchange, viewer));
    }

    /** Whoever is invited again comes back here. */
    private static boolean isInvitation(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return path.equals("/invitation") || path.startsWith("/invitation/");
    }

    static PageFrame frame(ServerWebExchange exchange, Viewer viewer) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        boolean welsh = locale(exchange).getLanguage().equals("cy");
        String other = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(Languages.PARAMETER, welsh ? "en" : "cy")
                .build()
                .toUriString();
        return new PageFrame(viewer, Navigation.of(viewer, path), welsh ? "cy" : "en", other, PageNonce.of(exchange));
    }

    static Locale locale(ServerWebExchange exchange) {
        @Nullable Locale locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Languages.ENGLISH : locale;
    }

    private static Mono<CsrfToken> protectForms(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(
                known -> exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known));
    }
}
