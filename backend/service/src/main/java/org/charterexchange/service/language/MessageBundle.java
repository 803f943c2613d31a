package org.charterexchange.service.language;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The messages of one bundle, English and Welsh.
 */
public final class MessageBundle {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** The bundle of this name at the root of the resources. */
    public MessageBundle(String name) {
        messages.setBasename(name);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    /**
     * A message in this language.
     *
     * @throws org.springframework.context.NoSuchMessageException where the bundle has no such key
     */
    public String say(Locale locale, String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
