package org.charterexchange.service.audit.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.charterexchange.service.audit.AuditedCollection.Write;
import org.charterexchange.service.audit.chains.StoredTrail.Thing;
import org.charterexchange.service.trail.AuditSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Prints how fast entries are relayed, exported, verified and read; run by its name alone, see {@code
 * infra/security/audit.md}.
 */
class TrailMeasurement {

    private static final int ENTRIES = Integer.getInteger("audit.entries", 100_000);
    private static final int AT_ONCE = 1_000;
    private static final int ORGANISATIONS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @Test
    void printTheFigures() throws IOException {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try (StoredTrail trail = new StoredTrail(directory.resolve("measured.mv"))) {
            long relayed = 0;
            for (int done = 0; done < ENTRIES; done += AT_ONCE) {
                write(trail, done);
                long begun = System.nanoTime();
                trail.relay.relay().block(StoredTrail.PATIENCE);
                long taken = System.nanoTime() - begun;
                relayed += taken;
                if (done == 0 || done + AT_ONCE >= ENTRIES) {
                    told("a batch of " + AT_ONCE + " behind " + done + " entries relayed", AT_ONCE, taken);
                }
            }
            told("relayed to the scheme's chain and an organisation's", ENTRIES, relayed);
            trail.byHand.checkpoint();
            read(trail);
            Path file = Path.of(System.getProperty(
                    "audit.file", directory.resolve("audit.ndjson").toString()));
            long begun = System.nanoTime();
            write(trail, file);
            told(
                    "exported, two entries each, " + (Files.size(file) >> 20) + " MiB",
                    ENTRIES,
                    System.nanoTime() - begun);
            begun = System.nanoTime();
            assertThat(trail.verify().findings()).isEmpty();
            told("exported and verified", ENTRIES, System.nanoTime() - begun);
            System.out.println("public key " + trail.publicKey());
        }
    }

    private static void write(StoredTrail trail, int from) {
        List<Write<Thing>> writes = new ArrayList<>();
        for (int i = from; i < from + AT_ONCE; i++) {
            String organisation = "org-" + i % ORGANISATIONS;
            Thing thing = new Thing("thing-" + i, 1, organisation);
            writes.add(new Write.Insert<>(thing, StoredTrail.entry(thing.id(), organisation)));
        }
        trail.things.writeAll(writes).block(StoredTrail.PATIENCE);
    }

    private static void write(StoredTrail trail, Path file) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            trail.export().doOnNext(line -> put(to, line)).blockLast(StoredTrail.PATIENCE);
        }
    }

    private static void put(OutputStream to, byte[] line) {
        try {
            to.write(line);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void read(StoredTrail trail) {
        AuditSearch all = new AuditSearch(null, null, null, null, null, null, null);
        AuditSearch rare = new AuditSearch(null, "round.publish", null, null, null, null, null);
        for (AuditSearch search : List.of(all, all, rare)) {
            long begun = System.nanoTime();
            trail.trail.entries(search, null, 50).block(StoredTrail.PATIENCE);
            System.out.printf(
                    Locale.ROOT,
                    "first page, %s: %.0f ms%n",
                    search.kind() == null ? "50 entries" : "nothing found",
                    (System.nanoTime() - begun) / 1e6);
        }
    }

    private static void told(String what, int entries, long nanoseconds) {
        System.out.printf(
                Locale.ROOT, "%s: %.1f s, %.0f entries/s%n", what, nanoseconds / 1e9, entries / (nanoseconds / 1e9));
    }
}
