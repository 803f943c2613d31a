package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.one;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writes that act only where a document is as expected, and tell what they did. */
class ConditionalWriteTest {

    @RegisterExtension
    final FreshDatabase mongo = new FreshDatabase();

    @Test
    void changesADocumentOnlyInTheStateAndVersionAskedFor() {
        await(mongo.collection("rounds")
                .insertOne(new Document("_id", "spring").append("state", "OPEN").append("version", 3)));

        assertThat(closeRound(3)).containsEntry("state", "CLOSED").containsEntry("version", 4);
        assertThat(closeRound(3)).isNull();
        assertThat(await(mongo.collection("rounds").find().first())).containsEntry("version", 4);
    }

    private @Nullable Document closeRound(int version) {
        return await(mongo.collection("rounds")
                .findOneAndUpdate(
                        and(eq("_id", "spring"), eq("state", "OPEN"), eq("version", version)),
                        combine(set("state", "CLOSED"), inc("version", 1)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    @Test
    void claimsTheFirstFreeJobInOrder() {
        await(mongo.collection("jobs")
                .insertMany(List.of(
                        new Document("_id", "b").append("at", 2).append("state", "QUEUED"),
                        new Document("_id", "a").append("at", 1).append("state", "QUEUED"),
                        new Document("_id", "c").append("at", 0).append("state", "DONE"))));

        Document claimed = await(mongo.collection("jobs")
                .findOneAndUpdate(
                        or(eq("state", "QUEUED"), eq("state", "STALE")),
                        set("owner", "node"),
                        new FindOneAndUpdateOptions().sort(Sorts.ascending("at"))));

        assertThat(claimed).containsEntry("_id", "a").doesNotContainKey("owner");
    }

    @Test
    void answersAProjectedUpdateOfNothingWithNothing() {
        Document none = await(mongo.collection("jobs")
                .findOneAndUpdate(
                        eq("_id", "absent"),
                        set("owner", "node"),
                        new FindOneAndUpdateOptions().projection(new Document("owner", 1))));

        assertThat(none).isNull();
    }

    @Test
    void countsTheOutcomeOfAnUpsert() {
        UpdateResult first = upsert();
        UpdateResult second = upsert();

        assertThat(first.getUpsertedId()).isNotNull();
        assertThat(second.getMatchedCount()).isEqualTo(1);
        assertThat(second.getModifiedCount()).isEqualTo(1);
    }

    private UpdateResult upsert() {
        return one(mongo.collection("counters")
                .updateOne(eq("_id", "sequence"), inc("next", 1), new UpdateOptions().upsert(true)));
    }

    @Test
    void refusesTwoConcurrentUpsertsOfOneUniqueKeyButOne() {
        long inserted = IntStream.range(0, 8)
                .parallel()
                .filter(attempt -> {
                    try {
                        await(mongo.collection("keys").insertOne(new Document("_id", "same").append("by", attempt)));
                        return true;
                    } catch (MongoWriteException | DuplicateKeyException refused) {
                        return false;
                    }
                })
                .count();

        assertThat(inserted).isEqualTo(1);
    }

    @Test
    void stopsAnOrderedBulkAtTheFirstFaultAndFinishesAnUnorderedOne() {
        await(mongo.collection("ordered").insertOne(new Document("_id", 2)));
        await(mongo.collection("unordered").insertOne(new Document("_id", 2)));
        List<InsertOneModel<Document>> writes = IntStream.rangeClosed(1, 3)
                .mapToObj(id -> new InsertOneModel<>(new Document("_id", id)))
                .toList();

        assertThatThrownBy(() -> await(mongo.collection("ordered").bulkWrite(writes)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThatThrownBy(() ->
                        await(mongo.collection("unordered").bulkWrite(writes, new BulkWriteOptions().ordered(false))))
                .isInstanceOf(MongoBulkWriteException.class);

        assertThat(await(mongo.collection("ordered").countDocuments())).isEqualTo(2);
        assertThat(await(mongo.collection("unordered").countDocuments())).isEqualTo(3);
    }
}
