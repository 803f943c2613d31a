package org.charterexchange.service.storage;

import org.jspecify.annotations.Nullable;

/**
 * Text for the cells of a spreadsheet that must never run as a formula there.
 */
public final class CsvCells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private CsvCells() {}

    /** The same text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
