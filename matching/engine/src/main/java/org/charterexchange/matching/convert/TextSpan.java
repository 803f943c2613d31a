package org.charterexchange.matching.convert;

import org.charterexchange.matching.fault.Faults;

/**
 * A word of a file and where it stands.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param text the word, or what is there instead of one
 */
record TextSpan(int line, int column, String text) {

    /** Notes that something else was expected here. */
    void expect(Faults faults, String expected) {
        faults.add("line " + line + ", column " + column, text.isEmpty() ? "nothing" : text, expected);
    }

    /** The number that stands here; where there is none between the two, that is a fault and the answer -1. */
    int number(Faults faults, int lowest, int highest, String what) {
        try {
            int number = Integer.parseInt(text);
            if (lowest <= number && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        expect(faults, what + ", a whole number from " + lowest + " to " + highest);
        return -1;
    }

    /** What stands from one character of this text to another, without the space around it. */
    TextSpan part(int from, int to) {
        int first = from;
        while (first < to && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return new TextSpan(line, column + first, text.substring(first, to).stripTrailing());
    }
}
