package org.charterexchange.service.rounds.language;

import java.util.Locale;
import org.charterexchange.service.language.MessageBundle;

/**
 * What rounds say to people themselves.
 */
public final class RoundTexts {

    private static final MessageBundle TEXTS = new MessageBundle("service-rounds");

    private RoundTexts() {}

    /** The text of a key of {@code service-rounds.properties} in this language. */
    public static String say(Locale locale, String key, Object... arguments) {
        return TEXTS.say(locale, key, arguments);
    }
}
