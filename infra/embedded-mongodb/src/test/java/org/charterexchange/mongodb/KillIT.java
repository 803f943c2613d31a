package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.awaitAll;
import static org.charterexchange.mongodb.TestDatabase.one;

import com.mongodb.MongoWriteException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the server under writes again and again, and looks at a copy of the file after each kill. */
class KillIT {

    private static final int KILLS = 20;
    private static final int LONGEST_LIFE_MILLISECONDS = 1_200;

    @TempDir
    Path directory;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void losesNoAcknowledgedWriteAndLeavesNoHalfActionWhenKilled() throws Exception {
        Path file = directory.resolve("killed.mv");
        Random random = new Random(20_261_123);
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = acknowledged.size();
            live(file, "life" + kill, 100 + random.nextInt(LONGEST_LIFE_MILLISECONDS));
            Path copy = Files.copy(file, directory.resolve("copy" + kill + ".mv"));
            try (TestDatabase mongo = TestDatabase.open(copy)) {
                checkBatches(mongo);
                checkJob(mongo);
                checkKeys(mongo);
                checkFleet(mongo);
            }
            System.out.printf(
                    "kill %d: %d writes acknowledged in this life, file of %d KiB%n",
                    kill, acknowledged.size() - before, Files.size(copy) / 1_024);
            Files.delete(copy);
        }
        assertThat(acknowledged).as("writes under which the kills fell").hasSizeGreaterThan(KILLS * 20);
    }

    private void live(Path file, String life, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        KillTarget.class.getName(),
                        file.toString(),
                        life)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            acknowledged.add(lines.readLine());
            Thread killer = new Thread(() -> killAfter(process, milliseconds));
            killer.start();
            lines.lines().forEach(acknowledged::add);
            killer.join();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void killAfter(Process process, int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            // by its handle, since Process.destroyForcibly also throws away the lines not yet read
            process.toHandle().destroyForcibly();
        }
    }

    private List<String> acknowledged(String kind) {
        return acknowledged.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }

    private int highest(String kind) {
        return acknowledged(kind).stream().mapToInt(Integer::parseInt).max().orElse(0);
    }

    private void checkBatches(TestDatabase mongo) {
        Map<String, Long> parts = awaitAll(mongo.collection("batches").find()).stream()
                .collect(Collectors.groupingBy(part -> part.getString("batch"), Collectors.counting()));
        assertThat(parts.keySet()).containsAll(acknowledged("batch"));
        assertThat(parts.values()).as("parts of each batch").containsOnly((long) KillTarget.BATCH);
    }

    private void checkJob(TestDatabase mongo) {
        Document job = one(mongo.collection("jobs").find().first());
        int version = job.getInteger("version");
        assertThat(version).isBetween(highest("job"), highest("job") + 1);
        assertThat(job).containsEntry("state", KillTarget.parity(version));
        assertThat(job.getList("history", Integer.class)).hasSize(version);
    }

    private void checkKeys(TestDatabase mongo) {
        List<Document> holders = awaitAll(mongo.collection("keys").find());
        assertThat(holders.stream().map(holder -> holder.getString("_id"))).containsAll(acknowledged("key"));
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
        assertThat(miles).hasSize(KillTarget.FLEET).containsOnly(miles.get(0));
        assertThat(miles.get(0)).isBetween(highest("fleet"), highest("fleet") + 1);
    }
}
