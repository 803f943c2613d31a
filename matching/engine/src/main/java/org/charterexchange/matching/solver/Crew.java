package org.charterexchange.matching.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads that work on parts, begun in the order given, while the caller's thread looks on. */
final class Crew implements AutoCloseable {

    private static final long LOOK_MILLISECONDS = 20;

    private final ExecutorService threads;
    private boolean interrupted;

    Crew(int size) {
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "part");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does the work and returns once all of it is done.
     *
     * @param look called many times a second on the caller's thread, told whether that was interrupted
     */
    void work(List<Runnable> works, Look look) {
        List<Future<?>> futures = new ArrayList<>();
        for (Runnable work : works) {
            futures.add(threads.submit(work));
        }
        for (Future<?> future : futures) {
            while (!done(future)) {
                look.at(interrupted);
            }
        }
    }

    private boolean done(Future<?> future) {
        try {
            future.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            interrupted = true;
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a part could not be solved", e.getCause());
        }
    }

    /** Leaves the thread interrupted where it was interrupted meanwhile. */
    @Override
    public void close() {
        threads.shutdownNow();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the caller's thread does meanwhile. */
    interface Look {
        void at(boolean interrupted);
    }
}
