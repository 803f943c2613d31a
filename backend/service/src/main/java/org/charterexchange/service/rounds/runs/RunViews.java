package org.charterexchange.service.rounds.runs;

import org.charterexchange.contract.rounds.RunView;

/**
 * Runs as the API shows them.
 */
final class RunViews {

    private RunViews() {}

    static RunView of(RunStore.Watched watched) {
        Run run = watched.run();
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
                watched.telemetry().progress(),
                watched.telemetry().entries(),
                run.outcome() == null ? null : run.outcome().measures(),
                run.failure(),
                run.version());
    }
}
