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
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * The process that {@link KillIT} kills: a server and four writers. Each writer prints a line after, never before, the
 * server has acknowledged the write.
 */
final class KillTarget {

    static final int BATCH = 5;
    static final int FLEET = 10;

    private final TestDatabase mongo;
    private final String life;

    private KillTarget(TestDatabase mongo, String life) {
        this.mongo = mongo;
        this.life = life;
    }

    /** Arguments: the data file, and a name for this life of the process that no earlier one had. */
    public static void main(String[] arguments) {
        KillTarget target = new KillTarget(TestDatabase.open(Path.of(arguments[0])), arguments[1]);
        target.prepare();
        acknowledge("ready");
        List.<Step>of(target::insertBatch, target::advanceJob, target::replaceKey, target::moveFleet)
                .forEach(step -> new Thread(() -> repeat(step)).start());
    }

    /** One write or two, numbered from 0 in each life. */
    private interface Step {
        void take(int number);
    }

    private static void repeat(Step step) {
        IntStream.iterate(0, number -> number + 1).forEach(step::take);
    }

    private static void acknowledge(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
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
            await(mongo.collection("fleet")
                    .insertMany(IntStream.range(0, FLEET)
                            .mapToObj(ship -> new Document("_id", ship).append("miles", 0))
                            .toList()));
        }
    }

    private void insertBatch(int number) {
        String batch = life + "-" + number;
        await(mongo.collection("batches")
                .insertMany(IntStream.range(0, BATCH)
                        .mapToObj(part -> new Document("_id", batch + "-" + part)
                                .append("batch", batch)
                                .append("text", "x".repeat(1_000)))
                        .toList()));
        acknowledge("batch " + batch);
    }

    private void advanceJob(int number) {
        Document job = one(mongo.collection("jobs").find().first());
        int version = job.getInteger("version");
        await(mongo.collection("jobs")
                .findOneAndUpdate(
                        and(eq("_id", "job"), eq("state", parity(version)), eq("version", version)),
                        combine(set("state", parity(version + 1)), inc("version", 1), push("history", version))));
        acknowledge("job " + (version + 1));
    }

    static String parity(int version) {
        return version % 2 == 0 ? "EVEN" : "ODD";
    }

    /** Gives a unique key to a new document after taking it from the one before. */
    private void replaceKey(int number) {
        String key = life + "-" + number / 2;
        if (number % 2 == 0) {
            await(mongo.collection("keys").insertOne(new Document("_id", key + "-first").append("key", key)));
            acknowledge("key " + key + "-first");
        } else {
            await(mongo.collection("keys").updateOne(eq("_id", key + "-first"), set("key", key + "-old")));
            await(mongo.collection("keys").insertOne(new Document("_id", key + "-second").append("key", key)));
            acknowledge("key " + key + "-second");
        }
    }

    private void moveFleet(int number) {
        await(mongo.collection("fleet").updateMany(new Document(), inc("miles", 1)));
        acknowledge("fleet " + one(mongo.collection("fleet").find().first()).getInteger("miles"));
    }
}
