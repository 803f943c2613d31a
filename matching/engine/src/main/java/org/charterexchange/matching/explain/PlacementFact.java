package org.charterexchange.matching.explain;

import static org.charterexchange.matching.language.Argument.Kind.NUMBER;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.language.PhraseCode;

/** What speaks for a placement that was given. */
public enum PlacementFact implements PhraseCode {
    FIRST_CHOICE,
    SECOND_CHOICE,
    THIRD_CHOICE,
    FOURTH_CHOICE,
    FIFTH_CHOICE,
    SIXTH_CHOICE,
    SEVENTH_CHOICE,
    EIGHTH_CHOICE,
    NINTH_CHOICE,
    TENTH_CHOICE,
    /** The rank, 11 or more. */
    LATER_CHOICE(NUMBER),
    OFFER,
    /** How many of how many. */
    SKILLS_MET(NUMBER, NUMBER),
    /** Whether it is: 0 or 1. */
    ONE_GOAL_SERVED(NUMBER),
    /** How many of how many, two or more. */
    GOALS_SERVED(NUMBER, NUMBER),
    PANEL_SCORE(NUMBER),
    /** In kg CO2e. */
    TRAVEL_CARBON(NUMBER);

    private static final List<PlacementFact> CHOICES = List.of(
            FIRST_CHOICE,
            SECOND_CHOICE,
            THIRD_CHOICE,
            FOURTH_CHOICE,
            FIFTH_CHOICE,
            SIXTH_CHOICE,
            SEVENTH_CHOICE,
            EIGHTH_CHOICE,
            NINTH_CHOICE,
            TENTH_CHOICE);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    PlacementFact(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The rank that the candidate gave the placement; 0 where they had not applied for it. */
    static Phrase ofRank(int rank) {
        if (rank == 0) {
            return Phrase.of(OFFER);
        }
        return rank <= CHOICES.size()
                ? Phrase.of(CHOICES.get(rank - 1))
                : Phrase.of(LATER_CHOICE, new Argument.Numeral(rank));
    }

    @Override
    public String family() {
        return "fact";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
