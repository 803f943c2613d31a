package org.charterexchange.service.language;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The languages that the service speaks, and which of them a request is answered in.
 */
@Component("localeContextResolver")
public final class Languages implements LocaleContextResolver {

    /** Welsh. */
    public static final Locale WELSH = Locale.forLanguageTag("cy");

    /** English, which everybody gets who asks for neither. */
    public static final Locale ENGLISH = Locale.UK;

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, WELSH);

    /** The one that the caller likes best; English where none is liked or the wish cannot be read. */
    public static Locale of(ServerWebExchange exchange) {
        try {
            List<Locale.LanguageRange> liked =
                    exchange.getRequest().getHeaders().getAcceptLanguage();
            Locale best = Objects.requireNonNullElse(Locale.lookup(liked, SPOKEN), Locale.ENGLISH);
            return best.equals(WELSH) ? WELSH : ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("a request says its language in Accept-Language");
    }
}
