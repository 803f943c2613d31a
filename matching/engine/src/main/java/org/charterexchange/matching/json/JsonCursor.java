package org.charterexchange.matching.json;

import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The current value of a document: where it is, and what is wrong with it. */
abstract class JsonCursor {

    final JsonParser parser;
    final Faults faults;

    /** The pointer to the current value. */
    final StringBuilder pointer = new StringBuilder();

    JsonCursor(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The pointer to the current value. */
    public final String pointer() {
        return pointer.toString();
    }

    /** Notes that the current value is not what was expected, and passes it over. */
    public final void refuse(FaultCode expected, Argument... arguments) {
        faults.add(new Fault(pointer(), found(), expected, arguments));
        parser.skipChildren();
    }

    /** Notes a fault at the current value, which has been read. */
    public final void note(Phrase found, FaultCode expected) {
        faults.add(pointer(), found, expected);
    }

    /** Refuses the current value; always false. */
    final boolean refused(FaultCode expected, Argument... arguments) {
        refuse(expected, arguments);
        return false;
    }

    final Argument found() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> Phrase.of(FoundValue.AN_OBJECT);
            case START_ARRAY -> Phrase.of(FoundValue.AN_ARRAY);
            default -> new Argument.Text(parser.getString());
        };
    }
}
