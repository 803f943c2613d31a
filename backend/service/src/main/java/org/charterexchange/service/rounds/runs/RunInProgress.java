package org.charterexchange.service.rounds.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bson.types.Binary;
import org.charterexchange.contract.rounds.RunProgress;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveProgress;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.jspecify.annotations.Nullable;

/**
 * A run in the hands of a worker: what the solver said last, and whether it is to stop. The solver's thread and the
 * reporting one share it.
 */
final class RunInProgress implements SolveListener {

    private final Run run;
    private final Lease lease;
    private final @Nullable Binary resumeFrom;
    private final double secondsBefore;
    private final ProgressHistory history;
    private @Nullable RunProgress latest;
    private @Nullable RunProgress reported;
    private @Nullable Binary checkpoint;
    private Instant reportedAt;
    private boolean stop;
    private boolean lost;
    private boolean leaving;

    /**
     * Begins, or goes on after another worker.
     *
     * <p>Only a run with a time limit goes on from a checkpoint. One with a step limit begins again, since the same seed
     * and steps must give the same matches whatever happened on the way.
     *
     * @param before what the worker before reported last
     */
    RunInProgress(Run run, String worker, Telemetry before, Instant now) {
        boolean goesOn = run.order().seconds() != null && before.checkpoint() != null;
        this.run = run;
        this.lease = new Lease(run.id(), worker, run.epoch());
        this.resumeFrom = goesOn ? before.checkpoint() : null;
        this.secondsBefore =
                goesOn && before.progress() != null ? before.progress().seconds() : 0;
        this.history = new ProgressHistory(goesOn ? before.entries() : Telemetry.NONE.entries());
        this.stop = run.stopRequested();
        this.reportedAt = now;
    }

    Run run() {
        return run;
    }

    Lease lease() {
        return lease;
    }

    /** What the engine is asked for: the whole order, or what is left of it. */
    SolveRequest request() {
        Optional<byte[]> from = Optional.ofNullable(resumeFrom).map(Binary::getData);
        return new SolveRequest(termination(), run.order().seed(), from);
    }

    private Termination termination() {
        Long steps = run.order().steps();
        Integer seconds = run.order().seconds();
        if (steps != null) {
            return new Termination.Steps(steps);
        }
        int limit = seconds == null ? 1 : seconds;
        return new Termination.Seconds((int) Math.max(1, Math.round(limit - secondsBefore)));
    }

    @Override
    public synchronized void progressed(SolveProgress progress) {
        latest = new RunProgress(
                Math.round((secondsBefore + progress.seconds()) * 1000) / 1000.0,
                progress.steps(),
                progress.points(),
                progress.upperBound(),
                progress.placed());
        history.add(latest);
    }

    @Override
    public synchronized void checkpoint(byte[] bytes) {
        checkpoint = new Binary(bytes);
    }

    @Override
    public synchronized boolean stopRequested() {
        return stop || lost || leaving;
    }

    synchronized void askToStop() {
        stop = true;
    }

    synchronized boolean isAskedToStop() {
        return stop;
    }

    /** Another worker has the run: nothing of this one's may be kept. */
    synchronized void lose() {
        lost = true;
    }

    synchronized boolean isLost() {
        return lost;
    }

    /** The process is going down: another worker goes on. */
    synchronized void leave() {
        leaving = true;
    }

    synchronized boolean isLeaving() {
        return leaving;
    }

    /** Whether it is still this worker's to bring to its end. */
    synchronized boolean isHeld() {
        return !lost && !leaving;
    }

    /** Whether there is something to report, or the last report is so old that the lease wants renewing. */
    synchronized boolean isReportDue(Instant now, Duration renewal) {
        boolean news = latest != null && !latest.equals(reported);
        return news || !now.isBefore(reportedAt.plus(renewal));
    }

    /** What is to be reported now; a checkpoint only where there is a new one. */
    synchronized Telemetry report() {
        return latest == null ? Telemetry.NONE : new Telemetry(latest, history.entries(), checkpoint);
    }

    /** The report is kept; one that is not is made again, its checkpoint included. */
    synchronized void reported(Telemetry kept, Instant at) {
        reported = kept.progress();
        reportedAt = at;
        if (Objects.equals(kept.checkpoint(), checkpoint)) {
            checkpoint = null;
        }
    }
}
