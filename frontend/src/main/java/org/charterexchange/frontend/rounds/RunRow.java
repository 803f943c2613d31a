package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/** A run as a row of a table, so that runs can be compared; a dash where there is no result. */
public record RunRow(
        String id,
        String name,
        RunState state,
        String started,
        String limit,
        String placed,
        String first,
        String swaps,
        String points,
        String gap) {
    private static final String NONE = "–";

    static RunRow of(RunView run, Words words) {
        @Nullable RunMeasures measures = run.measures();
        return new RunRow(
                run.id(),
                name(run, words),
                run.state(),
                words.say("rounds.run.started", run.startedBy(), words.moment(run.requestedAt())),
                limit(run, words),
                measures == null ? NONE : words.number(measures.placed()),
                measures == null ? NONE : KeyFigure.first(measures, words),
                measures == null ? NONE : KeyFigure.number(measures.swaps(), words),
                measures == null ? NONE : words.number(measures.points()),
                measures == null ? NONE : words.percentAtMost(100 * measures.gap()));
    }

    /** What the run is called: "Run 3". */
    static String name(RunView run, Words words) {
        return words.say("rounds.run.name", run.number());
    }

    /** When the run ends, with its seed. */
    static String limit(RunView run, Words words) {
        @Nullable Integer seconds = run.seconds();
        @Nullable Long steps = run.steps();
        String limit = seconds != null
                ? words.say("rounds.run.limit.seconds", seconds)
                : steps != null ? words.say("rounds.run.limit.steps", steps) : NONE;
        return words.say("rounds.run.limit.seed", limit, Long.toString(run.seed()));
    }
}
