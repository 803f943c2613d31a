package org.charterexchange.frontend.rounds;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunProgress;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.frontend.charts.ProgressChart;
import org.charterexchange.frontend.charts.ProgressChart.Moment;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/** What the page of a run says while it is being solved. */
public record LiveRun(
        RunState state,
        String sentence,
        boolean stopping,
        @Nullable String failure,
        List<KeyFigure> figures,
        ProgressChart chart) {

    static LiveRun of(RunView run, Words words) {
        return new LiveRun(
                run.state(),
                sentence(run, words),
                run.stopRequested() && run.state() == RunState.SOLVING,
                run.failure(),
                figures(run.progress(), words),
                chart(run));
    }

    /** The points and the bound over time, and, where the run has ended, what it came to. */
    static ProgressChart chart(RunView run) {
        List<Moment> moments = new ArrayList<>(run.history().stream()
                .map(entry -> new Moment(entry.seconds(), entry.points(), entry.upperBound()))
                .toList());
        @Nullable RunProgress progress = run.progress();
        if (progress != null) {
            add(moments, progress.seconds(), progress.points(), progress.upperBound());
        }
        @Nullable RunMeasures measures = run.measures();
        if (measures != null) {
            add(moments, 0, measures.points(), measures.upperBound());
        }
        return ProgressChart.of(moments);
    }

    /** Goes on to what is known now, which is never before what was known already. */
    private static void add(List<Moment> moments, double seconds, long points, long bound) {
        double last = moments.isEmpty() ? 0 : moments.get(moments.size() - 1).seconds();
        Moment now = new Moment(Math.max(seconds, last), points, bound);
        if (moments.isEmpty() || !now.equals(moments.get(moments.size() - 1))) {
            moments.add(now);
        }
    }

    private static String sentence(RunView run, Words words) {
        @Nullable RunProgress progress = run.progress();
        return switch (run.state()) {
            case QUEUED -> words.say("rounds.live.queued");
            case SOLVING ->
                progress == null
                        ? words.say("rounds.live.starting")
                        : words.say("rounds.live.solving", progress.placed());
            case FAILED -> words.say("rounds.live.failed");
            case STOPPED -> words.say("rounds.live.stopped");
            case SOLVED -> words.say("rounds.live.solved");
        };
    }

    private static List<KeyFigure> figures(@Nullable RunProgress progress, Words words) {
        if (progress == null) {
            return List.of();
        }
        return List.of(
                new KeyFigure(words.say("rounds.figure.placed"), words.number(progress.placed()), ""),
                new KeyFigure(words.say("rounds.matches.points"), words.number(progress.points()), ""),
                new KeyFigure(words.say("rounds.live.bound"), words.number(progress.upperBound()), ""),
                new KeyFigure(words.say("rounds.live.seconds"), words.number(Math.round(progress.seconds())), ""));
    }
}
