package org.charterexchange.matching.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whoever ends the process by Ctrl-C or a polite signal still gets what was found: the end waits for it. */
final class GracefulShutdown implements AutoCloseable {

    private static final long MOST_SECONDS = 30;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");
    private volatile boolean asked;

    GracefulShutdown() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean asked() {
        return asked;
    }

    private void await() {
        asked = true;
        try {
            if (!written.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("No result was written within " + MOST_SECONDS + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the process end. */
    @Override
    public void close() {
        written.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                asked = true; // it has just been asked
            }
        }
    }
}
