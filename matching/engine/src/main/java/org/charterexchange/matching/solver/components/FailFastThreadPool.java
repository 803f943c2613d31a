package org.charterexchange.matching.solver.components;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that work on parts, begun in the order given, while the caller's thread looks on. */
final class FailFastThreadPool implements AutoCloseable {

    private static final long LOOK_MILLISECONDS = 20;

    private final ExecutorService threads;
    private final Runnable end;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private boolean interrupted;

    /**
     * Threads with nothing to do yet.
     *
     * @param end asks whatever works to end soon
     */
    FailFastThreadPool(int size, Runnable end) {
        this.end = end;
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "part");
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
    void work(List<Runnable> works, Look look) {
        CountDownLatch left = new CountDownLatch(works.size());
        for (Runnable work : works) {
            threads.execute(() -> {
                try {
                    work.run();
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
            return left.await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
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
            throw new IllegalStateException("a part could not be solved", thrown);
        }
    }

    /** Waits until nothing works any more, and leaves the thread interrupted where it was interrupted meanwhile. */
    @Override
    public void close() {
        end.run();
        threads.shutdownNow();
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
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
