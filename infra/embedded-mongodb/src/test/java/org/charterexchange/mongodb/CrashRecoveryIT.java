package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.awaitAll;
import static org.charterexchange.mongodb.TestDatabase.one;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Sorts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server under writes again and again, and looks at a copy of the file after each kill.
 *
 * <p>What the file must hold is what it held after the kill before, then every write acknowledged since, once each and
 * in order, then at most one more of each writer: the write that was at work when the kill came. The comparison is with
 * the kill before and not with the acknowledgements alone, since each kill may leave one such write behind.
 *
 * <p>{@code -Dcharter.kills=300} kills more often than the usual twenty times.
 */
class CrashRecoveryIT {

    private static final int KILLS = Integer.getInteger("charter.kills", 20);

    /** After so many kills a new file is begun, so that looking at it does not take ever longer. */
    private static final int KILLS_OF_A_FILE = 20;

    /** One life in so many is killed while it opens the file that an earlier kill left. */
    private static final int OPENINGS = 5;

    private static final int MOST_WRITES_IN_A_LIFE = 200;
    private static final long LONGEST_OPENING_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(1_500);

    /** Longer than a write, so that the kill falls anywhere into one. */
    private static final long LONGEST_WRITE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(30);

    @TempDir
    Path directory;

    private final Random random = new Random(20_261_123);
    private final Map<String, List<String>> found = new HashMap<>();
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void losesNoAcknowledgedWriteActsOnceAndLeavesNoHalfActionWhenKilled() throws Exception {
        Path file = directory.resolve("killed.mv");
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.clear();
            if (kill % KILLS_OF_A_FILE == 1) {
                found.clear();
                Files.deleteIfExists(file);
            }
            String life = String.format(Locale.ROOT, "life%05d", kill);
            if (kill % OPENINGS == 0) {
                killWhileOpening(start(file, life));
            } else {
                killUnderWrites(start(file, life));
            }
            Path copy = Files.copy(file, directory.resolve("copy.mv"));
            try (TestDatabase mongo = TestDatabase.open(copy)) {
                checkBatches(mongo);
                checkJob(mongo);
                checkKeys(mongo);
                checkFleet(mongo);
            }
            System.out.printf(
                    "kill %d: %d writes acknowledged in this life, file of %d KiB%n",
                    kill, acknowledged.size(), Files.size(copy) / 1_024);
            Files.delete(copy);
        }
        assertThat(found)
                .hasSize(4)
                .allSatisfy((kind, actions) -> assertThat(actions).as(kind).isNotEmpty());
    }

    private static Process start(Path file, String life) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        CrashTarget.class.getName(),
                        file.toString(),
                        life)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void killUnderWrites(Process process) throws IOException, InterruptedException {
        int writes = 1 + random.nextInt(MOST_WRITES_IN_A_LIFE);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            for (int write = 1; write <= writes; write++) {
                acknowledged.add(String.valueOf(lines.readLine()));
            }
            killAfter(process, LONGEST_WRITE_NANOSECONDS);
            lines.lines().forEach(acknowledged::add);
        }
        awaitExit(process);
    }

    private void killWhileOpening(Process process) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            killAfter(process, LONGEST_OPENING_NANOSECONDS);
            lines.lines().filter(line -> !line.equals("ready")).forEach(acknowledged::add);
        }
        awaitExit(process);
    }

    /** By its handle, since {@link Process#destroyForcibly} also throws away the lines not yet read. */
    private void killAfter(Process process, long mostNanoseconds) {
        long nanoseconds = (long) (random.nextDouble() * mostNanoseconds);
        new Thread(() -> {
                    LockSupport.parkNanos(nanoseconds);
                    process.toHandle().destroyForcibly();
                })
                .start();
    }

    private static void awaitExit(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("killed, not ended by itself").isEqualTo(128 + 9);
    }

    /** The stored actions, in order: those of the kill before, the acknowledged ones, and at most one more. */
    private void check(String kind, List<String> stored) {
        List<String> promised = new ArrayList<>(found.getOrDefault(kind, List.of()));
        acknowledged.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .forEach(promised::add);
        assertThat(acknowledged).noneMatch(line -> line.startsWith("failed"));
        assertThat(stored).as(kind).doesNotHaveDuplicates().startsWith(promised.toArray(String[]::new));
        assertThat(stored)
                .as("at most one %s more than the acknowledged ones", kind)
                .hasSizeLessThanOrEqualTo(promised.size() + 1);
        found.put(kind, List.copyOf(stored));
    }

    private void checkBatches(TestDatabase mongo) {
        Map<String, Long> parts = awaitAll(mongo.collection("batches").find()).stream()
                .collect(Collectors.groupingBy(part -> part.getString("batch"), TreeMap::new, Collectors.counting()));
        check("batch", List.copyOf(parts.keySet()));
        assertThat(parts.values()).as("parts of each batch").containsOnly((long) CrashTarget.BATCH);
    }

    private void checkJob(TestDatabase mongo) {
        Document job = one(mongo.collection("jobs").find().first());
        List<Integer> history = job.getList("history", Integer.class);
        check("job", history.stream().map(String::valueOf).toList());
        assertThat(job)
                .containsEntry("version", history.size())
                .containsEntry("state", CrashTarget.parity(history.size()));
    }

    private void checkKeys(TestDatabase mongo) {
        List<Document> holders = awaitAll(mongo.collection("keys").find().sort(Sorts.ascending("_id")));
        check("key", holders.stream().map(holder -> holder.getString("_id")).toList());
        Document report = one(mongo.database().runCommand(new Document("validate", "keys")));
        assertThat(report.get("keysPerIndex", Document.class))
                .containsEntry("_id_", (long) holders.size())
                .containsEntry("key_1", (long) holders.size());
        for (Document holder : holders) {
            assertThat(awaitAll(mongo.collection("keys").find(eq("key", holder.get("key")))))
                    .containsExactly(holder);
        }
        Document last = holders.get(holders.size() - 1);
        assertThatThrownBy(() -> await(mongo.collection("keys")
                        .insertOne(new Document("_id", "intruder").append("key", last.get("key")))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    private void checkFleet(TestDatabase mongo) {
        List<Integer> miles = awaitAll(mongo.collection("fleet").find()).stream()
                .map(ship -> ship.getInteger("miles"))
                .toList();
        assertThat(miles).hasSize(CrashTarget.FLEET).containsOnly(miles.get(0));
        check(
                "mile",
                IntStream.rangeClosed(1, miles.get(0)).mapToObj(String::valueOf).toList());
    }
}
