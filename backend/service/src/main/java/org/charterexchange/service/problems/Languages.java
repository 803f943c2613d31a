package org.charterexchange.service.problems;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.server.ServerWebExchange;

/**
 * The languages that the service speaks.
 */
public final class Languages {

    static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, WELSH);

    private Languages() {}

    /** The one that the caller likes best; English where none is liked or the wish cannot be read. */
    public static Locale of(ServerWebExchange exchange) {
        try {
            List<Locale.LanguageRange> liked =
                    exchange.getRequest().getHeaders().getAcceptLanguage();
            Locale best = Objects.requireNonNullElse(Locale.lookup(liked, SPOKEN), Locale.ENGLISH);
            return best.equals(WELSH) ? WELSH : Locale.UK;
        } catch (IllegalArgumentException unreadable) {
            return Locale.UK;
        }
    }
}
