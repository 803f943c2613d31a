package org.charterexchange.service.rounds.runs;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunView;
import org.jspecify.annotations.Nullable;

/**
 * A run with what its worker last reported, as both stand in one document.
 */
public final class WatchedRun {

    private final Run run;
    private final Telemetry telemetry;

    WatchedRun(Run run, Telemetry telemetry) {
        this.run = run;
        this.telemetry = telemetry;
    }

    public Run run() {
        return run;
    }

    /** The same report beside a run that was changed since. */
    public WatchedRun with(Run changed) {
        return new WatchedRun(changed, telemetry);
    }

    /** The run as the API shows it to the programme, in words of this language. */
    public RunView view(Locale locale) {
        return view(locale, run.outcome() == null ? null : run.outcome().measures(), true);
    }

    /**
     * The run as the API shows it to others, who read how it came to its result only where they may read what that comes to.
     *
     * @param told what of its measures they may read
     */
    public RunView view(Locale locale, Function<RunMeasures, @Nullable RunMeasures> told) {
        @Nullable RunMeasures measures =
                run.outcome() == null ? null : told.apply(run.outcome().measures());
        return view(locale, measures, measures != null);
    }

    private RunView view(Locale locale, @Nullable RunMeasures measures, boolean progress) {
        return new RunView(
                run.id(),
                run.roundId(),
                run.number(),
                run.state(),
                run.order().seconds(),
                run.order().steps(),
                run.order().seed(),
                run.order().startedBy(),
                run.order().requestedAt(),
                run.startedAt(),
                run.endedAt(),
                run.stopRequested(),
                progress ? telemetry.progress() : null,
                progress ? telemetry.entries() : List.of(),
                run.outcome() != null,
                measures,
                run.failureReason() == null ? null : run.failureReason().in(locale),
                run.version());
    }
}
