package org.charterexchange.matching.json;

import org.charterexchange.matching.fault.Faults;
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
    public final void refuse(String expected) {
        faults.add(pointer(), shown(), expected);
        parser.skipChildren();
    }

    /** Notes a fault at the current value, which has been read. */
    public final void note(String value, String expected) {
        faults.add(pointer(), value, expected);
    }

    /** Refuses the current value; always false. */
    final boolean refused(String expected) {
        refuse(expected);
        return false;
    }

    final String shown() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            default -> parser.getString();
        };
    }
}
