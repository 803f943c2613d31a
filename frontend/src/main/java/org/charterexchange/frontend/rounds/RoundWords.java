package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/** Where a round stands, and what can be done about it. */
final class RoundWords {
    private RoundWords() {}

    /** What is true of the round now. */
    static String sentence(RoundView round, Words words) {
        @Nullable FrozenCounts frozen = round.frozen();
        return switch (round.state()) {
            case PLANNED -> words.say("rounds.now.planned", words.day(round.offersOn()));
            case OPEN ->
                words.say("rounds.now.open", words.day(round.offersUntil()), words.day(round.applicationsUntil()));
            case CLOSED ->
                frozen == null
                        ? words.say("rounds.now.closed")
                        : frozen.candidates() == null
                                ? words.say("rounds.now.frozen-few", frozen.seats(), frozen.organisations())
                                : words.say(
                                        "rounds.now.frozen",
                                        frozen.candidates(),
                                        frozen.seats(),
                                        frozen.organisations());
            case SOLVING -> words.say("rounds.now.solving");
            case REVIEW -> words.say("rounds.now.review");
            case PUBLISHED -> words.say("rounds.now.published");
            case CONCLUDED -> words.say("rounds.now.concluded");
            case CANCELLED -> words.say("rounds.now.cancelled");
        };
    }

    /** The one thing to do next; empty where there is none. */
    static String action(RoundView round) {
        return switch (round.state()) {
            case PLANNED -> "open";
            case OPEN -> "close";
            case CLOSED -> "start";
            case SOLVING -> round.currentRunId() == null ? "" : "watch";
            case REVIEW -> round.currentRunId() == null ? "start" : "review";
            case PUBLISHED, CONCLUDED, CANCELLED -> "";
        };
    }

    /** Whether the round can still be called off. */
    static boolean cancellable(RoundView round) {
        return round.state().compareTo(RoundState.PUBLISHED) < 0;
    }

    /** What was frozen when the round closed; nothing before. */
    static List<KeyFigure> frozen(RoundView round, Words words) {
        @Nullable FrozenCounts counts = round.frozen();
        return counts == null
                ? List.of()
                : List.of(
                        frozen("organisations", counts.organisations(), words),
                        frozen("placements", counts.placements(), words),
                        frozen("seats", counts.seats(), words),
                        frozen("candidates", counts.candidates(), words),
                        frozen("applications", counts.applications(), words),
                        frozen("pairs", counts.eligiblePairs(), words));
    }

    private static KeyFigure frozen(String what, @Nullable Integer count, Words words) {
        return new KeyFigure(words.say("rounds.frozen." + what), KeyFigure.number(count, words), "");
    }
}
