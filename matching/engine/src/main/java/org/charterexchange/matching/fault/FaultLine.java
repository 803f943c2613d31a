package org.charterexchange.matching.fault;

import static org.charterexchange.matching.language.Argument.Kind.ANY;
import static org.charterexchange.matching.language.Argument.Kind.NUMBER;
import static org.charterexchange.matching.language.Argument.Kind.PHRASE;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.PhraseCode;

/** How faults are listed. */
enum FaultLine implements PhraseCode {
    /** Where, what stands there and what should. */
    FAULT(ANY, ANY, PHRASE),
    LINE_AND_COLUMN(NUMBER, NUMBER),
    DOCUMENT;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    FaultLine(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public String family() {
        return "line";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
