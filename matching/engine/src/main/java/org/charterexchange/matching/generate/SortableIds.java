package org.charterexchange.matching.generate;

/** Identifiers whose alphabetical order is the order of their numbers. */
final class SortableIds {

    private SortableIds() {}

    static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
