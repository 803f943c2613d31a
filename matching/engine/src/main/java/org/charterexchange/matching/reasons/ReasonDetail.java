package org.charterexchange.matching.reasons;

import static org.charterexchange.matching.language.Argument.Kind.CLAUSES;
import static org.charterexchange.matching.language.Argument.Kind.NUMBER;
import static org.charterexchange.matching.language.Argument.Kind.PHRASE;
import static org.charterexchange.matching.language.Argument.Kind.PHRASES;
import static org.charterexchange.matching.language.Argument.Kind.TEXT;
import static org.charterexchange.matching.language.Argument.Kind.TEXTS;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.PhraseCode;

/** What exactly keeps a candidate from a placement. */
public enum ReasonDetail implements PhraseCode {
    /** The name of the organisation. */
    AT_HOME(TEXT),
    /** The sectors of home and host. */
    DIRECTION(PHRASE, PHRASE),
    NOT_APPLIED,
    /** A {@link #SKILL_LEVEL} for each skill that is missing or too low. */
    ESSENTIAL_SKILLS(PHRASES),
    /** The skill, the level asked for and the level there is. */
    SKILL_LEVEL(TEXT, NUMBER, NUMBER),
    /** The lowest and the highest stage and the candidate's. */
    STAGE(NUMBER, NUMBER, NUMBER),
    /** The clearances asked for and those held. */
    VETTING(TEXTS, TEXTS),
    /** The {@link Period}s in which the placement runs and the candidate is available. */
    DATES(PHRASE, PHRASE),
    /** How far it is and how far the candidate will travel, in km. */
    TRAVEL(NUMBER, NUMBER),
    /** The names of home and host, and the reasons given. */
    CONFLICT(TEXT, TEXT, CLAUSES),
    /** The reasons given. */
    EXCLUDED(CLAUSES),
    NO_SEAT,
    ONE_SEAT_TAKEN,
    /** How many seats, two or more. */
    SEATS_TAKEN(NUMBER),
    /** The host's name and how many it takes in. */
    HOST_LIMIT(TEXT, NUMBER),
    /** The home organisation's name and how many it can spare. */
    RELEASE_LIMIT(TEXT, NUMBER),
    LINK,
    ROOM,
    /** The reason given. */
    PINNED_ELSEWHERE(TEXT);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    ReasonDetail(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public String family() {
        return "reason";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
