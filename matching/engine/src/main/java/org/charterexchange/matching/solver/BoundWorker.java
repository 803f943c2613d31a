package org.charterexchange.matching.solver;

/** Lowers the bound on a thread of its own for as long as it is open. */
final class BoundWorker implements AutoCloseable {

    private final Thread thread;
    private volatile boolean closed;

    BoundWorker(Proof proof) {
        thread = new Thread(
                () -> {
                    while (!closed && !proof.settled()) {
                        proof.advance();
                    }
                },
                "bound");
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
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
