package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.verify.Verifier;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.junit.jupiter.api.Test;

class RunWorkerTest extends RunQueueTest {

    @Test
    void aRunIsSolvedAndItsResultIsVerified() {
        RunStore store = store("solved");
        Run run = queued(store, "solved", null, 1_000L);
        worker(store, MATCHER::solve);
        Run solved = ended(store, run.id());
        assertThat(solved.state()).as("%s", solved.failureReason()).isEqualTo(RunState.SOLVED);
        Run.Outcome outcome = Objects.requireNonNull(solved.outcome());
        byte[] result = Objects.requireNonNull(
                bean(ByteStore.class).read(outcome.result()).block(PATIENCE));
        assertThat(Verifier.verify(INSTANCE, result).findings()).isEmpty();
        assertThat(outcome.measures().candidates()).isEqualTo(60);
        assertThat(outcome.ledger().stream().mapToInt(Run.Balance::sent).sum())
                .isEqualTo(outcome.measures().placed());
        WatchedRun watched = Objects.requireNonNull(store.watched(run.id()).block(PATIENCE));
        assertThat(watched.view(Locale.UK).history()).isNotEmpty().hasSizeLessThanOrEqualTo(ProgressHistory.LONGEST);
        stopTheWorker();
        assertThat(told).extracting(Run::state).containsExactly(RunState.SOLVED);
    }

    @Test
    void aRunThatIsAskedToStopKeepsTheBestItHasFound() {
        RunStore store = store("stopped");
        Run run = queued(store, "stopped", 60, null);
        Runs runs = runs(store);
        worker(store, RunQueueTest::waiting);
        awaitProgress(store, run.id());
        Run asked = Objects.requireNonNull(runs.stop(Caller.SYSTEM, run.id()).block(PATIENCE));
        assertThat(asked.stopRequested()).isTrue();
        Run stopped = ended(store, run.id());
        assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
        assertThat(Objects.requireNonNull(stopped.outcome()).measures().placed())
                .isPositive();
        assertThat(runs.stop(Caller.SYSTEM, run.id()).block(PATIENCE)).isNull();
    }

    @Test
    void aRunThatWaitsStopsAtOnce() {
        RunStore store = store("waits");
        Run run = queued(store, "waits", 60, null);
        Runs runs = runs(store);
        Run stopped = Objects.requireNonNull(runs.stop(Caller.SYSTEM, run.id()).block(PATIENCE));
        assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
        assertThat(stopped.outcome()).isNull();
    }

    @Test
    void aSolverThatFailsEndsTheRunInWordsWithoutInternals() {
        RunStore store = store("fails");
        Run run = queued(store, "fails", 60, null);
        worker(store, (instance, request, listener) -> {
            throw new IllegalStateException("secret internals");
        });
        Run failed = ended(store, run.id());
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.outcome()).isNull();
        assertThat(failed.failureReason()).isEqualTo(new RunFailure(RunFailure.Code.UNEXPECTED, List.of()));
        stopTheWorker();
        assertThat(told).extracting(Run::state).containsExactly(RunState.FAILED);
    }

    @Test
    void aSolverThatRunsOutOfMemoryEndsTheRunAndTheWorkerGoesOn() {
        RunStore store = store("memory");
        Run first = queued(store, "memory-first", 60, null);
        worker(store, (instance, request, listener) -> {
            if (request.termination() instanceof Termination.Seconds) {
                throw new OutOfMemoryError("simulated");
            }
            return MATCHER.solve(instance, request, listener);
        });
        assertThat(ended(store, first.id()).failureReason())
                .isEqualTo(new RunFailure(RunFailure.Code.OUT_OF_MEMORY, List.of()));
        Run second = queued(store, "memory-second", null, 10L);
        assertThat(ended(store, second.id()).state()).isEqualTo(RunState.SOLVED);
    }

    @Test
    void whoWatchesSeesProgressAndTheEndAndNothingAfterwards() {
        RunStore store = store("watched");
        Run run = queued(store, "watched", 60, null);
        Runs runs = runs(store);
        worker(store, RunQueueTest::waiting);
        awaitProgress(store, run.id());
        List<RunView> seen = events(store, run.id())
                .doOnNext(view -> {
                    if (view.state() == RunState.SOLVING) {
                        runs.stop(Caller.SYSTEM, run.id()).subscribe();
                    }
                })
                .collectList()
                .block(PATIENCE);
        assertThat(seen).extracting(RunView::state).contains(RunState.SOLVING).endsWith(RunState.STOPPED);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(Objects.requireNonNull(seen).get(0).progress()).isNotNull();
    }
}
