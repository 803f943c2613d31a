package org.charterexchange.matching.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What one document has been read to so far: equal texts are one object, and a date is parsed once. */
final class ScalarCache {

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
}
