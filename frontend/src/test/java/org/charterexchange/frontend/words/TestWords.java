package org.charterexchange.frontend.words;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's own words, for tests. */
public final class TestWords {
    private static final ResourceBundleMessageSource MESSAGES = read();

    private TestWords() {}

    /** English. */
    public static Words english() {
        return new Words(MESSAGES, Locale.UK);
    }

    /** Welsh. */
    public static Words welsh() {
        return new Words(MESSAGES, Locale.forLanguageTag("cy-GB"));
    }

    /** The texts themselves. */
    public static MessageSource messages() {
        return MESSAGES;
    }

    private static ResourceBundleMessageSource read() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("frontend/messages/words", "frontend/messages/rounds", "frontend/messages/outcomes");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
