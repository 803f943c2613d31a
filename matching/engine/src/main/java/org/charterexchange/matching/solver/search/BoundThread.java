package org.charterexchange.matching.solver.search;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.charterexchange.matching.solver.prices.BestBound;

/**
 * The second thread of a search by the clock: lowers the bound until that hardly brings anything, then improves the
 * matching as well.
 */
final class BoundThread implements AutoCloseable {

    private static final long STALL_NANOSECONDS = 400_000_000L;

    /** So few steps tell nothing yet: the bound is not lower after each, and in a large round they take their time. */
    private static final long STALL_ITERATIONS = 400;

    /** A bound that gives less than one part in so many of the gap while it stalls is good enough. */
    private static final int SHARE = 200;

    private final BestBound proof;
    private final SharedBestMatching shared;
    private final Function<BooleanSupplier, IteratedLocalSearch> improvements;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A companion that was not begun.
     *
     * @param improvements makes what it improves with, given when to halt; called on its thread
     */
    BoundThread(
            BestBound proof, SharedBestMatching shared, Function<BooleanSupplier, IteratedLocalSearch> improvements) {
        this.proof = proof;
        this.shared = shared;
        this.improvements = improvements;
        thread = new Thread(this::work, "companion");
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    private boolean halted() {
        return closed || proof.proven().upperBound() <= shared.best().points();
    }

    private void work() {
        lowerTheBound();
        if (!halted()) {
            IteratedLocalSearch improvement = improvements.apply(this::halted);
            while (!halted()) {
                improvement.advance(Long.MAX_VALUE);
            }
            improvement.meet();
        }
    }

    private void lowerTheBound() {
        long since = System.nanoTime();
        long iterations = proof.finder().iterations();
        long before = proof.proven().upperBound();
        while (!halted() && !proof.settled()) {
            proof.advance(false);
            long now = System.nanoTime();
            long done = proof.finder().iterations() - iterations;
            if (now - since > STALL_NANOSECONDS && done >= STALL_ITERATIONS) {
                long bound = proof.proven().upperBound();
                if (!shared.isEmpty()
                        && SHARE * (before - bound) < bound - shared.best().points()) {
                    return;
                }
                since = now;
                iterations += done;
                before = bound;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
