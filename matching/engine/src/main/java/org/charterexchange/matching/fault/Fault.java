package org.charterexchange.matching.fault;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;

/**
 * One thing that is wrong with an input.
 *
 * @param position where
 * @param found what stands there; texts are shortened to 100 characters
 * @param expected what should stand there
 */
public record Fault(Position position, Argument found, Phrase expected) {

    private static final int LONGEST = 100;

    public Fault {
        if (found instanceof Argument.Text text && text.value().length() > LONGEST) {
            found = new Argument.Text(text.value().substring(0, LONGEST - 1) + "…");
        }
    }

    /** A fault of a JSON document. */
    public Fault(String pointer, Argument found, FaultCode code, Argument... arguments) {
        this(new Position.JsonPointer(pointer), found, new Phrase(code, List.of(arguments)));
    }

    /** What should stand there, as a stable name in lower case and hyphens. */
    public String code() {
        return expected.code().code();
    }

    /** What the code speaks about. */
    public List<Argument> arguments() {
        return expected.arguments();
    }

    /** Where, as a JSON pointer (RFC 6901); empty for the whole document and for a file that is not JSON. */
    public String pointer() {
        return position instanceof Position.JsonPointer pointer ? pointer.text() : "";
    }

    /** All of it in one line: where, what stands there and what should. */
    public Phrase line() {
        return Phrase.of(FaultLine.FAULT, where(), found, expected);
    }

    private Argument where() {
        if (position instanceof Position.LineAndColumn at) {
            return Phrase.of(
                    FaultLine.LINE_AND_COLUMN, new Argument.Numeral(at.line()), new Argument.Numeral(at.column()));
        }
        return pointer().isEmpty() ? Phrase.of(FaultLine.DOCUMENT) : new Argument.Text(pointer());
    }
}
