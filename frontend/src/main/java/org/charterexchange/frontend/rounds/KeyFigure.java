package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.frontend.words.Words;

/** A figure with its name and what it is a part of. */
public record KeyFigure(String name, String value, String detail) {

    /** What a result comes to. */
    static List<KeyFigure> of(RunMeasures measures, Words words) {
        int placed = measures.placed();
        int first = measures.ranks().isEmpty() ? 0 : measures.ranks().get(0);
        return List.of(
                new KeyFigure(
                        words.say("rounds.figure.placed"),
                        words.number(placed),
                        words.say("rounds.figure.placed.of", measures.candidates())),
                new KeyFigure(
                        words.say("rounds.figure.first"),
                        words.share(first, placed),
                        words.say("rounds.figure.people", first)),
                new KeyFigure(
                        words.say("rounds.figure.swaps"),
                        words.number(measures.swaps()),
                        words.say("rounds.figure.people", 2 * measures.swaps())),
                new KeyFigure(
                        words.say("rounds.figure.reciprocated"),
                        words.number(measures.reciprocated()),
                        words.say("rounds.figure.forward", placed - measures.reciprocated())),
                new KeyFigure(
                        words.say("rounds.figure.travel"),
                        words.mass(measures.carbonKg()),
                        words.say(
                                "rounds.figure.travel.each",
                                placed == 0 ? 0 : Math.round((double) measures.carbonKg() / placed))));
    }
}
