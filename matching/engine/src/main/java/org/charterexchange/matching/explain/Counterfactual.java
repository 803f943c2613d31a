package org.charterexchange.matching.explain;

import static org.charterexchange.matching.language.Argument.Kind.NUMBER;
import static org.charterexchange.matching.language.Argument.Kind.PHRASE;
import static org.charterexchange.matching.language.Argument.Kind.TEXT;
import static org.charterexchange.matching.language.Argument.Kind.TEXTS;

import java.util.List;
import java.util.OptionalInt;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.language.PhraseCode;

/**
 * A change of one thing in a candidate's data after which the round is worth more with the candidate at the placement than
 * with the candidate anywhere else or nowhere: a counterfactual explanation (S. Wachter, B. Mittelstadt and C. Russell
 * 2018).
 *
 * @param sentence the change in a sentence that speaks to the candidate; its code is a {@link Kind}
 * @param gain how many points more than otherwise the round would then be worth, at least 1
 * @param changed the candidate with the change; the same as before where the panel's score is what changes
 */
public record Counterfactual(Phrase sentence, long gain, Candidate changed) {

    /** What changes; the arguments end with the value there is and the one that would have been enough. */
    public enum Kind implements PhraseCode {
        PANEL_SCORE(NUMBER, NUMBER),
        /** There is no score, and the first argument is what that counts as. */
        MISSING_PANEL_SCORE(NUMBER, NUMBER),
        RANK(NUMBER, NUMBER),
        /** The first argument is the skill. */
        SKILL_LEVEL(TEXT, NUMBER, NUMBER),
        AVAILABILITY(PHRASE, PHRASE),
        VETTING(TEXTS, TEXTS),
        /** In km. */
        TRAVEL(NUMBER, NUMBER),
        STAGE(NUMBER, NUMBER);

        @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
        private final List<Argument.Kind> kinds;

        Kind(Argument.Kind... kinds) {
            this.kinds = List.of(kinds);
        }

        @Override
        public String family() {
            return "counterfactual";
        }

        @Override
        public List<Argument.Kind> kinds() {
            return kinds;
        }
    }

    /** What changes. */
    public Kind kind() {
        return (Kind) sentence.code();
    }

    /** The panel score that would have been enough; empty where something else changes. */
    public OptionalInt panelScore() {
        boolean scored = kind() == Kind.PANEL_SCORE || kind() == Kind.MISSING_PANEL_SCORE;
        return scored && sentence.arguments().get(1) instanceof Argument.Numeral score
                ? OptionalInt.of(score.value().intValueExact())
                : OptionalInt.empty();
    }
}
