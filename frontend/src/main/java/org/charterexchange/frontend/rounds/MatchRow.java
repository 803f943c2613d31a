package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.rounds.MatchParts;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.frontend.charts.PartsBar;
import org.charterexchange.frontend.charts.PartsBar.Part;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/** A match as a row of a table. */
public record MatchRow(
        MatchView match, String choice, String skills, String carbon, String points, PartsBar bar, String parts) {

    /** Rows whose bars share one scale. */
    static List<MatchRow> of(List<MatchView> matches, Words words) {
        int largest =
                matches.stream().mapToInt(match -> reach(match.parts())).max().orElse(1);
        return matches.stream().map(match -> of(match, largest, words)).toList();
    }

    /** One match by itself. */
    static @Nullable MatchRow ofOne(@Nullable MatchView match, Words words) {
        return match == null ? null : of(List.of(match), words).get(0);
    }

    private static MatchRow of(MatchView match, int largest, Words words) {
        return new MatchRow(
                match,
                words.choice(match.rank()),
                skills(match, words),
                words.mass(match.carbonKg()),
                words.number(match.value()),
                bar(match.parts(), largest),
                parts(match.parts(), words));
    }

    private static String skills(MatchView match, Words words) {
        return match.skillsWanted() == 0
                ? words.say("rounds.match.no-skills")
                : words.say("rounds.match.skills", match.skillsMet(), match.skillsWanted());
    }

    private static String parts(MatchParts parts, Words words) {
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

    private static PartsBar bar(MatchParts parts, int largest) {
        return PartsBar.of(
                List.of(
                        new Part("part.placed", parts.placed()),
                        new Part("part.preference", parts.preference()),
                        new Part("part.skills", parts.skills()),
                        new Part("part.development", parts.development()),
                        new Part("part.assessment", parts.assessment()),
                        new Part("part.incumbent", parts.incumbent()),
                        new Part("part.carbon", -parts.carbon())),
                largest);
    }

    private static int reach(MatchParts parts) {
        return parts.placed()
                + parts.preference()
                + parts.skills()
                + parts.development()
                + parts.assessment()
                + parts.incumbent()
                + parts.carbon();
    }
}
