package org.charterexchange.matching.reasons;

import static org.charterexchange.matching.language.Argument.Kind.NUMBER;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.PhraseCode;

/** What the best rearrangement with the candidate at the placement would do to the points of the round. */
enum RearrangementEffect implements PhraseCode {
    NO_REARRANGEMENT,
    /** How many points more than now. */
    MORE(NUMBER),
    SAME,
    /** How many points less than now. */
    LESS(NUMBER);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    RearrangementEffect(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public String family() {
        return "effect";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
