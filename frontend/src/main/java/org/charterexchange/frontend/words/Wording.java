package org.charterexchange.frontend.words;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives the words of a language. */
@Component
public final class Wording {
    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The words of a reader's language. */
    public Words in(Locale locale) {
        return new Words(messages, locale);
    }
}
