package org.charterexchange.frontend.words;

import org.charterexchange.contract.rounds.MatchParts;
import org.charterexchange.contract.rounds.MatchView;

/** Why a match is a match, in plain words. */
public final class MatchWords {
    private MatchWords() {}

    /** "Your second choice; meets 3 of 4 wanted skills; 212 kg CO2e". */
    public static String sentence(MatchView match, Words words) {
        return words.say(
                "rounds.match.sentence", choice(match, words), skills(match, words), words.carbon(match.carbonKg()));
    }

    private static String choice(MatchView match, Words words) {
        return words.choice(match.rank());
    }

    /** How many of the wanted skills are met. */
    public static String skills(MatchView match, Words words) {
        return match.skillsWanted() == 0
                ? words.say("rounds.match.no-skills")
                : words.say("rounds.match.skills", match.skillsMet(), match.skillsWanted());
    }

    /** What the points are made of. */
    public static String parts(MatchParts parts, Words words) {
        return words.say(
                "rounds.match.parts",
                parts.placed(),
                parts.preference(),
                parts.skills(),
                parts.development(),
                parts.assessment(),
                parts.incumbent(),
                parts.carbon());
    }
}
