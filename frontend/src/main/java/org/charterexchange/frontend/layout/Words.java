package org.charterexchange.frontend.layout;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Gives the texts of messages where a template cannot. */
@Component
public class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns what gives the text of a message key to the reader of a page. */
    public Function<String, String> of(ServerWebExchange exchange) {
        Locale locale = Frames.locale(exchange);
        return key -> messages.getMessage(key, null, locale);
    }
}
