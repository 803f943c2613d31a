package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.prices.ReducedCosts;

/**
 * The second thread of a search by the clock: lowers the bound until that hardly brings anything, then improves the
 * matching as well, on a board of its own.
 */
final class BoundThread implements AutoCloseable, Budget {

    private final SharedState state;
    private final SearchControl control;
    private final SplitMix64 random;
    private final Thread thread;
    private volatile boolean closed;

    /** A thread that was not begun. */
    BoundThread(SharedState state, SearchControl control, SplitMix64 random) {
        this.state = state;
        this.control = control;
        this.random = random;
        thread = new Thread(this::work, "bound");
        thread.setDaemon(true);
    }

    /** Begins. */
    void begin() {
        thread.start();
    }

    private void work() {
        Phases.of(new BoundPhase(state, this)).run(this);
        if (!halted()) {
            control.noteBoundStalled();
            ReducedCosts costs =
                    new ReducedCosts(state.index(), state.bound().proven().certificate());
            Workspace workspace = new Workspace(new BestMatching(state.newBoard()), random, this);
            Improvement improvement = new Improvement(state, workspace, costs);
            improvement.phases().run(this);
            improvement.synchronise();
        }
    }

    @Override
    public boolean halted() {
        return closed || state.bound().upperBound() <= state.best().best().points();
    }

    @Override
    public boolean mayImprove() {
        return true;
    }

    @Override
    public long stepsLeft() {
        return Long.MAX_VALUE;
    }

    @Override
    public void noteNothingBetter() {
        // the main thread finds out by itself, from the best matching of both
    }

    @Override
    public void count(long steps) {
        // by the clock, steps are those of the main thread
    }

    /** Ends the thread and waits for it. */
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
