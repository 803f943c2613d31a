package org.charterexchange.service.rounds.results;

import org.jspecify.annotations.Nullable;

/**
 * Text for the cells of a spreadsheet that must never run as a formula there.
 */
final class Cells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Cells() {}

    /** The same text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
