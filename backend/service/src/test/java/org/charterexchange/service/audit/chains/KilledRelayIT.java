package org.charterexchange.service.audit.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that writes and relays is killed again and again, with the store in it. */
class KilledRelayIT {

    private static final int KILLS = Integer.getInteger("charter.kills", 8);
    private static final int MOST_WRITES_IN_A_LIFE = 120;
    private static final long LONGEST_TICK_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(300);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    private final Random random = new Random(20_261_125);
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void noAcknowledgedChangeLosesItsEntryAndNoneHasTwoHoweverOftenItIsKilled() throws Exception {
        Path file = directory.resolve("killed.mv");
        for (int kill = 1; kill <= KILLS; kill++) {
            live(start(file, "life" + kill));
        }
        try (StoredTrail trail = new StoredTrail(file)) {
            trail.byHand.relayAll();
            trail.byHand.checkpoint();
            assertThat(trail.verify().findings()).isEmpty();
            List<String> scheme = ids(trail, AuditChains.SCHEME);
            assertThat(scheme).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(scheme.size() - acknowledged.size())
                    .as("written in the moment of a kill and not acknowledged")
                    .isBetween(0, KILLS);
            List<String> organisations = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                organisations.addAll(ids(trail, AuditChains.ofOrganisation("org-" + i)));
            }
            assertThat(organisations).containsExactlyInAnyOrderElementsOf(scheme);
        }
    }

    private void live(Process process) throws IOException, InterruptedException {
        int writes = 1 + random.nextInt(MOST_WRITES_IN_A_LIFE);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            Iterator<String> kept = lines.lines()
                    .filter(line -> line.startsWith(RelayTarget.KEPT))
                    .map(line -> line.substring(RelayTarget.KEPT.length()))
                    .iterator();
            for (int write = 1; write <= writes; write++) {
                acknowledged.add(kept.next());
            }
            LockSupport.parkNanos(random.nextLong(LONGEST_TICK_NANOSECONDS));
            // By its handle: the process itself would throw away the lines that are not read yet.
            process.toHandle().destroyForcibly();
            kept.forEachRemaining(acknowledged::add);
        }
        process.waitFor();
    }

    private static List<String> ids(StoredTrail trail, String chain) {
        return Objects.requireNonNull(trail.chains
                .end(chain)
                .flatMapMany(end -> trail.chains.forwards(chain, 1, end.sequence(), new Document()))
                .map(link -> link.getString("id"))
                .collectList()
                .block(StoredTrail.PATIENCE));
    }

    private static Process start(Path file, String life) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        RelayTarget.class.getName(),
                        file.toString(),
                        life)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
