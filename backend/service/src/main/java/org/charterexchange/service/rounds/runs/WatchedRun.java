package org.charterexchange.service.rounds.runs;

import java.util.Locale;
import org.charterexchange.contract.rounds.RunView;

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

    /** The run as the API shows it, in words of this language. */
    public RunView view(Locale locale) {
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
                telemetry.progress(),
                telemetry.entries(),
                run.outcome() == null ? null : run.outcome().measures(),
                run.failureReason() == null ? null : run.failureReason().in(locale),
                run.version());
    }
}
