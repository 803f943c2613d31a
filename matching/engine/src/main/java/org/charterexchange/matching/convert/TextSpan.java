package org.charterexchange.matching.convert;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.fault.Position;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;

/**
 * A word of a file and where it stands.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param text the word; empty where there is none
 * @param found what faults say stands there
 */
record TextSpan(int line, int column, String text, Argument found) {

    TextSpan(int line, int column, String text) {
        this(line, column, text, text.isEmpty() ? Phrase.of(FoundValue.NOTHING) : new Argument.Text(text));
    }

    /** Where something stands that is no word. */
    static TextSpan of(int line, int column, FoundValue found) {
        return new TextSpan(line, column, "", Phrase.of(found));
    }

    /** Notes that something else was expected here. */
    void expect(Faults faults, FaultCode expected, Argument... arguments) {
        faults.add(
                new Fault(new Position.LineAndColumn(line, column), found, new Phrase(expected, List.of(arguments))));
    }

    /** The number that stands here; where there is none between the two, that is a fault and the answer -1. */
    int number(Faults faults, int lowest, int highest, FaultCode expected, Argument... before) {
        try {
            int number = Integer.parseInt(text);
            if (lowest <= number && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        List<Argument> arguments = new ArrayList<>(List.of(before));
        arguments.add(new Argument.Numeral(lowest));
        arguments.add(new Argument.Numeral(highest));
        expect(faults, expected, arguments.toArray(Argument[]::new));
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
