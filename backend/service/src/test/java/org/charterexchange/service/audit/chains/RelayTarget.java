package org.charterexchange.service.audit.chains;

import java.nio.file.Path;
import org.charterexchange.service.audit.chains.StoredTrail.Thing;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Writes changes with their entries while the relay carries them, and says which were acknowledged, until it is killed. */
final class RelayTarget {

    /** Begins the lines that tell what was acknowledged; others may be a library's. */
    static final String KEPT = "kept ";

    private RelayTarget() {}

    public static void main(String[] arguments) {
        // Whoever reads its lines would wait for ever: threads of the store outlive the main one.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Runtime.getRuntime().halt(1));
        LoggingSystem.get(RelayTarget.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try (StoredTrail trail = new StoredTrail(Path.of(arguments[0]))) {
            trail.relayPeriodically();
            for (int i = 0; ; i++) {
                String id = arguments[1] + "-" + i;
                String organisation = "org-" + i % 3;
                trail.things
                        .insert(new Thing(id, 1, organisation), StoredTrail.entry(id, organisation))
                        .block(StoredTrail.PATIENCE);
                if (i % 50 == 25) {
                    trail.byHand.checkpoint();
                }
                System.out.println(KEPT + id);
            }
        }
    }
}
