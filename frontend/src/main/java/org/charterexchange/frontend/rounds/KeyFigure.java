package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/** A figure with its name and what it is a part of. */
public record KeyFigure(String name, String value, String detail) {

    /** A count of people; that it is left out where it is. */
    static String number(@Nullable Integer count, Words words) {
        return count == null ? words.say("rounds.figure.few") : words.number(count);
    }

    /** How many of those placed got their first choice. */
    static String first(RunMeasures measures, Words words) {
        return measures.ranks().isEmpty()
                ? words.say("rounds.figure.untold")
                : words.share(measures.ranks().get(0), measures.placed());
    }

    /** What a result comes to. */
    static List<KeyFigure> of(RunMeasures measures, Words words) {
        int placed = measures.placed();
        return List.of(
                new KeyFigure(
                        words.say("rounds.figure.placed"),
                        words.number(placed),
                        words.say("rounds.figure.placed.of", measures.candidates())),
                new KeyFigure(
                        words.say("rounds.figure.first"),
                        first(measures, words),
                        measures.ranks().isEmpty()
                                ? ""
                                : words.say(
                                        "rounds.figure.people", measures.ranks().get(0))),
                new KeyFigure(
                        words.say("rounds.figure.swaps"),
                        number(measures.swaps(), words),
                        measures.swaps() == null ? "" : words.say("rounds.figure.people", 2 * measures.swaps())),
                new KeyFigure(
                        words.say("rounds.figure.reciprocated"),
                        number(measures.reciprocated(), words),
                        measures.reciprocated() == null
                                ? ""
                                : words.say("rounds.figure.forward", placed - measures.reciprocated())),
                new KeyFigure(
                        words.say("rounds.figure.travel"),
                        words.mass(measures.carbonKg()),
                        words.say(
                                "rounds.figure.travel.each",
                                placed == 0 ? 0 : Math.round((double) measures.carbonKg() / placed))));
    }
}
