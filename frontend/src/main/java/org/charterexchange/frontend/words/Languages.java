package org.charterexchange.frontend.words;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Chooses English or Welsh: what the reader asked for with {@code lang}, else what they chose before, else their browser. */
@Component("localeContextResolver")
public final class Languages implements LocaleContextResolver {
    /** The parameter that chooses a language: {@code en} or {@code cy}. */
    public static final String PARAMETER = "lang";

    static final Locale ENGLISH = Locale.UK;
    static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final String COOKIE = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(
                asked(exchange).or(() -> chosenBefore(exchange)).orElseGet(() -> browser(exchange)));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the language is chosen with the parameter " + PARAMETER);
    }

    /** Returns the language in which a request is answered. */
    public static Locale of(ServerWebExchange exchange) {
        @Nullable Locale locale = exchange.getLocaleContext().getLocale();
        return locale == null ? ENGLISH : locale;
    }

    static Optional<Locale> asked(ServerWebExchange exchange) {
        return known(exchange.getRequest().getQueryParams().getFirst(PARAMETER));
    }

    static ResponseCookie remember(Locale language, boolean secure) {
        return ResponseCookie.from(COOKIE, language.getLanguage())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure)
                .maxAge(REMEMBERED)
                .build();
    }

    private static Optional<Locale> chosenBefore(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return cookie == null ? Optional.empty() : known(cookie.getValue());
    }

    private static Locale browser(ServerWebExchange exchange) {
        try {
            Locale best = Locale.lookup(
                    exchange.getRequest().getHeaders().getAcceptLanguage(),
                    List.of(Locale.ENGLISH, Locale.forLanguageTag("cy")));
            return best == null ? ENGLISH : known(best.getLanguage()).orElse(ENGLISH);
        } catch (IllegalArgumentException malformed) {
            return ENGLISH;
        }
    }

    private static Optional<Locale> known(@Nullable String language) {
        if ("cy".equals(language)) {
            return Optional.of(WELSH);
        }
        return "en".equals(language) ? Optional.of(ENGLISH) : Optional.empty();
    }
}
