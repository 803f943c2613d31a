package org.charterexchange.contract.faults;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.arguments.ArgumentFormat;

/**
 * Says in words what was expected: in Welsh to whoever reads Welsh, in English to everybody else. It reads its bundles when
 * it is made, once and for all, for no reader may wait for a file.
 */
public final class FaultMessages {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final ResourceBundle english = bundle(Locale.ENGLISH);
    private final ResourceBundle welsh = bundle(WELSH);

    private FaultMessages() {}

    /** Reads the bundles. */
    public static FaultMessages read() {
        return new FaultMessages();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                FaultMessages.class.getPackageName() + ".messages",
                language,
                FaultMessages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words of an expectation as systems write them. */
    public String of(Expectation expectation, Locale locale) {
        return of(expectation.code(), expectation.arguments(), locale, ArgumentFormat.PLAIN)
                .orElseThrow(() -> new IllegalArgumentException("no words for " + expectation));
    }

    /** The words of a code with its arguments in this format; empty where the code is none that is known here. */
    public Optional<String> of(String code, List<Argument> arguments, Locale locale, ArgumentFormat format) {
        ResourceBundle words = locale.getLanguage().equals(WELSH.getLanguage()) ? welsh : english;
        if (!words.containsKey(code)) {
            return Optional.empty();
        }
        Object[] filled = arguments.stream().map(each -> each.in(format)).toArray();
        return Optional.of(new MessageFormat(words.getString(code), locale).format(filled));
    }
}
