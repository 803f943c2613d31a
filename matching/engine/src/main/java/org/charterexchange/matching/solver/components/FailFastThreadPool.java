package org.charterexchange.matching.solver.components;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads whose work begins in the order given and ends with the first failure, while the caller's thread looks on. */
final class FailFastThreadPool implements AutoCloseable {

    private final ExecutorService threads;
    private final long lookMilliseconds;
    private final Runnable end;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private boolean interrupted;

    /**
     * Threads with nothing to do yet.
     *
     * @param lookMilliseconds between two looks of the caller's thread
     * @param end asks whatever works to end soon
     */
    FailFastThreadPool(int size, long lookMilliseconds, Runnable end) {
        this.lookMilliseconds = lookMilliseconds;
        this.end = end;
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "component");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does the work and returns once all of it is done.
     *
     * @param look called at once and many times a second on the caller's thread, told whether that was interrupted
     * @throws IllegalStateException as soon as some work has failed; an error is thrown as it is
     */
    void run(List<Runnable> work, Look look) {
        CountDownLatch left = new CountDownLatch(work.size());
        for (Runnable each : work) {
            threads.execute(() -> {
                try {
                    each.run();
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                } finally {
                    left.countDown();
                }
            });
        }
        do {
            look.at(interrupted);
            requireNoFailure();
        } while (!done(left));
        requireNoFailure();
    }

    private boolean done(CountDownLatch left) {
        try {
            return left.await(lookMilliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            return false;
        }
    }

    private void requireNoFailure() {
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw new IllegalStateException("a component could not be solved", thrown);
        }
    }

    /** Waits until nothing works any more, and leaves the thread interrupted where it was interrupted meanwhile. */
    @Override
    public void close() {
        end.run();
        threads.shutdownNow();
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(lookMilliseconds, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the caller's thread does meanwhile. */
    interface Look {
        void at(boolean interrupted);
    }
}
