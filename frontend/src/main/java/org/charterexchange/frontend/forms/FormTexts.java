package org.charterexchange.frontend.forms;

import java.util.Locale;
import java.util.function.Function;
import org.charterexchange.frontend.words.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Gives the texts of messages where a template cannot. */
@Component
public class FormTexts {
    private final MessageSource messages;

    FormTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns what gives the text of a message key to the reader of a page. */
    public Function<String, String> of(ServerWebExchange exchange) {
        Locale locale = Languages.of(exchange);
        return key -> messages.getMessage(key, null, locale);
    }
}
