package org.charterexchange.matching.explain;

import static org.charterexchange.matching.language.Argument.Kind.CLAUSES;
import static org.charterexchange.matching.language.Argument.Kind.NUMBER;
import static org.charterexchange.matching.language.Argument.Kind.TEXT;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.PhraseCode;

/** The outcome of a round for one candidate. */
public enum OutcomeSentence implements PhraseCode {
    /** The placement's title, the host's name and {@link PlacementFact}s. */
    PLACED(TEXT, TEXT, CLAUSES),
    /** The reason given. */
    DECIDED_BY_HAND(TEXT),
    NO_APPLICATION,
    ONE_APPLICATION,
    /** How many, two or more. */
    APPLICATIONS(NUMBER);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    OutcomeSentence(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public String family() {
        return "outcome";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
