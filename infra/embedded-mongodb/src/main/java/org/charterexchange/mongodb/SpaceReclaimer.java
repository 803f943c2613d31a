package org.charterexchange.mongodb;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reclaims space in the file now and then; a round that fails is logged and tried again. */
final class SpaceReclaimer {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceReclaimer.class);

    private final GroupCommit commits;
    private final ScheduledExecutorService scheduler;
    private final Future<?> rounds;

    SpaceReclaimer(GroupCommit commits, Duration every) {
        this.commits = commits;
        this.scheduler = Executors.newSingleThreadScheduledExecutor(SpaceReclaimer::daemon);
        this.rounds = scheduler.scheduleWithFixedDelay(
                this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mongodb-space-reclaimer");
        thread.setDaemon(true);
        return thread;
    }

    private void round() {
        try {
            commits.reclaimSpace();
        } catch (RuntimeException failed) {
            LOG.warn("Space in the data file could not be reclaimed", failed);
        }
    }

    void stop() {
        rounds.cancel(false);
        scheduler.shutdown();
        try {
            scheduler.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
