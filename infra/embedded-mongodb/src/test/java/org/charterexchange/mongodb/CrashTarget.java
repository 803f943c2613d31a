package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.one;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * The process that {@link CrashRecoveryIT} kills: a server and four writers. Each writer prints a line after, never before, the
 * server has acknowledged its write, and begins no other write before that. A kill therefore finds at most one write of
 * each writer that may have acted without a line.
 */
final class CrashTarget {

    /** Documents of one insert and of one update: so many that a commit in the middle of one would be met by a kill. */
    static final int BATCH = 40;

    static final int FLEET = 500;

    private final TestDatabase mongo;
    private final String life;

    private CrashTarget(TestDatabase mongo, String life) {
        this.mongo = mongo;
        this.life = life;
    }

    /** Arguments: the data file, and a name for this life of the process, later in the alphabet than earlier ones. */
    public static void main(String[] arguments) {
        CrashTarget target = new CrashTarget(TestDatabase.open(Path.of(arguments[0])), arguments[1]);
        target.prepare();
        say("ready");
        List.<Step>of(target::insertBatch, target::advanceJob, target::replaceKey, target::moveFleet)
                .forEach(step -> new Thread(() -> repeat(step)).start());
    }

    /** One write or two, numbered from 0 in each life. */
    private interface Step {
        void take(int number);
    }

    private static void repeat(Step step) {
        try {
            IntStream.iterate(0, number -> number + 1).forEach(step::take);
        } catch (RuntimeException | Error failed) {
            say("failed " + failed);
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            if (System.out.checkError()) {
                Runtime.getRuntime().halt(1); // nobody listens any more: the test itself was stopped
            }
        }
    }

    private void prepare() {
        await(mongo.collection("keys").createIndex(Indexes.ascending("key"), new IndexOptions().unique(true)));
        if (one(mongo.collection("jobs").countDocuments()) == 0) {
            await(mongo.collection("jobs")
                    .insertOne(new Document("_id", "job")
                            .append("state", "EVEN")
                            .append("version", 0)
                            .append("history", List.of())));
        }
        if (one(mongo.collection("fleet").countDocuments()) == 0) {
            await(mongo.collection("fleet")
                    .insertMany(IntStream.range(0, FLEET)
                            .mapToObj(ship -> new Document("_id", ship).append("miles", 0))
                            .toList()));
        }
    }

    private String name(int number) {
        return String.format(Locale.ROOT, "%s-%06d", life, number);
    }

    private void insertBatch(int number) {
        String batch = name(number);
        await(mongo.collection("batches")
                .insertMany(IntStream.range(0, BATCH)
                        .mapToObj(part -> new Document("_id", batch + "-" + part)
                                .append("batch", batch)
                                .append("text", "x".repeat(200)))
                        .toList()));
        say("batch " + batch);
    }

    private void advanceJob(int number) {
        int version = one(mongo.collection("jobs").find().first()).getInteger("version");
        one(mongo.collection("jobs")
                .findOneAndUpdate(
                        and(eq("_id", "job"), eq("state", parity(version)), eq("version", version)),
                        combine(set("state", parity(version + 1)), inc("version", 1), push("history", version + 1))));
        say("job " + (version + 1));
    }

    static String parity(int version) {
        return version % 2 == 0 ? "EVEN" : "ODD";
    }

    /** Gives a unique key to a new document after taking it from the one before. */
    private void replaceKey(int number) {
        String holder = name(number);
        if (number % 2 == 0) {
            await(mongo.collection("keys").insertOne(new Document("_id", holder).append("key", holder)));
        } else {
            String before = name(number - 1);
            await(mongo.collection("keys").updateOne(eq("_id", before), set("key", before + "-given")));
            await(mongo.collection("keys").insertOne(new Document("_id", holder).append("key", before)));
        }
        say("key " + holder);
    }

    private void moveFleet(int number) {
        await(mongo.collection("fleet").updateMany(new Document(), inc("miles", 1)));
        say("mile " + one(mongo.collection("fleet").find().first()).getInteger("miles"));
    }
}
