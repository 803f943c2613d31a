package org.charterexchange.matching.fault;

import static org.charterexchange.matching.language.Argument.Kind.NUMBER;
import static org.charterexchange.matching.language.Argument.Kind.TEXT;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.PhraseCode;

/** What may stand where an input has a fault, where that is not a text that can be shown as it is. */
public enum FoundValue implements PhraseCode {
    NOTHING,
    AN_OBJECT,
    AN_ARRAY,
    NOT_UTF_8,
    A_BYTE_NOT_UTF_8,
    /** What the parser says, in English. */
    NOT_JSON(TEXT),
    /** Line, column and what the parser says, in English. */
    NOT_JSON_AT(NUMBER, NUMBER, TEXT),
    /** How many. */
    IDS(NUMBER),
    /** How many. */
    SECTORS(NUMBER),
    /** The lowest and the highest stage. */
    STAGES(NUMBER, NUMBER),
    /** The candidate and the placement. */
    PAIR(TEXT, TEXT),
    /** The candidate and the placement. */
    PIN(TEXT, TEXT),
    /** The most that there may be. */
    MORE_PAIRS(NUMBER),
    /** How many. */
    VOTERS(NUMBER),
    END_OF_FILE,
    /** How many. */
    MORE_FAULTS(NUMBER);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    FoundValue(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public String family() {
        return "found";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
