package org.charterexchange.frontend.layout;

import java.util.stream.Stream;
import org.charterexchange.frontend.security.PageNonce;
import org.charterexchange.frontend.users.AccessEnded;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.charterexchange.frontend.words.Languages;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Makes the frame of a page. */
@Component
public class PageFrames {
    private final Users users;

    PageFrames(Users users) {
        this.users = users;
    }

    /** Returns the frame for the reader; forms of a signed-in reader carry a token, the public has neither. */
    public Mono<PageFrame> frame(ServerWebExchange exchange) {
        return users.current()
                .flatMap(user -> user.endedAt() == null || isWithoutAccess(exchange)
                        ? Mono.just(user)
                        : Mono.error(new AccessEnded(user.notices() > 0)))
                .flatMap(user -> user.signedIn() ? protectForms(exchange).thenReturn(user) : Mono.just(user))
                .map(user -> frame(exchange, user));
    }

    /** Whoever is invited again comes back here, and whoever is told something reads it. */
    private static boolean isWithoutAccess(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return Stream.of("/invitation", "/notices").anyMatch(of -> path.equals(of) || path.startsWith(of + "/"));
    }

    /** Returns the frame for a reader who is known. */
    public static PageFrame frame(ServerWebExchange exchange, User user) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        boolean welsh = Languages.of(exchange).getLanguage().equals("cy");
        String other = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(Languages.PARAMETER, welsh ? "en" : "cy")
                .build()
                .toUriString();
        return new PageFrame(user, Navigation.of(user, path), welsh ? "cy" : "en", other, PageNonce.of(exchange));
    }

    private static Mono<CsrfToken> protectForms(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(
                known -> exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known));
    }
}
