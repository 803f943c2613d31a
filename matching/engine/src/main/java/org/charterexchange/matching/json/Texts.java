package org.charterexchange.matching.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The texts of one document: equal ones are one object, and a date is parsed once. */
final class Texts {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    /** The first text that is equal to this one. */
    String shared(String text) {
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    /**
     * The date that this text writes.
     *
     * @throws java.time.DateTimeException if it writes none
     */
    LocalDate date(String text) {
        return dates.computeIfAbsent(text, LocalDate::parse);
    }

    /** Whether there is no lone surrogate in it. */
    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
