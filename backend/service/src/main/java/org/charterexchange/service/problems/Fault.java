package org.charterexchange.service.problems;

import java.util.Locale;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.faults.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was sent; it knows no language.
 *
 * @param pointer where, as a JSON pointer into the body, or the name of a parameter or header
 * @param value what was sent, shortened to 200 characters; null where nothing was
 * @param expected what was expected
 */
public record Fault(String pointer, @Nullable String value, Expectation expected) implements LocalisableFault {

    private static final int SHOWN = 200;

    /** Shortens the value. */
    public Fault {
        value = value == null ? null : shortened(value);
    }

    /** The fault of a value of any kind. */
    public static Fault of(String pointer, @Nullable Object value, Expectation expected) {
        return new Fault(pointer, value == null ? null : value.toString(), expected);
    }

    @Override
    public FieldFault in(Locale locale, FaultMessages messages) {
        return FieldFault.of(pointer, value, expected, messages.of(expected, locale));
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return text.substring(0, end) + "…";
    }
}
