package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.awaitAll;
import static org.charterexchange.mongodb.TestDatabase.one;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;

class EmbeddedMongoTest {

    @TempDir
    Path directory;

    private TestDatabase mongo;

    @BeforeEach
    void open() {
        mongo = TestDatabase.open(directory.resolve("data/exchange.mv"));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private void reopen() {
        mongo.close();
        open();
    }

    @Test
    void answersHelloAsAWritableServer() {
        Document reply = one(mongo.database().runCommand(new Document("hello", 1)));

        assertThat(reply).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
        assertThat(reply.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void keepsEveryTypeOfValueOverAReopen() {
        Document stored = new Document("_id", "all")
                .append("text", "Gwasanaeth £ € 𝄞")
                .append("int", 7)
                .append("long", 1L << 60)
                .append("double", 0.1)
                .append("decimal", Decimal128.parse("12.50"))
                .append("date", Date.from(Instant.parse("2026-11-23T09:00:00.123Z")))
                .append(
                        "uuid",
                        UUID.fromString("801100b4-62d3-4ab7-ba64-fb0c78a43934").toString())
                .append("object", new ObjectId("65f000000000000000000001"))
                .append("flag", false)
                .append("nothing", null)
                .append("list", List.of(1, "two", new Document("three", List.of(3))));
        await(mongo.collection("values").insertOne(stored));

        reopen();

        assertThat(awaitAll(mongo.collection("values").find())).containsExactly(stored);
    }

    @Test
    void treatsEqualNumbersAsTheSameIdentity() {
        await(mongo.collection("numbers").insertOne(new Document("_id", 1).append("name", "one")));

        assertThat(await(mongo.collection("numbers").find(eq("_id", 1.0)).first()))
                .containsEntry("name", "one");
        assertThatThrownBy(() -> await(mongo.collection("numbers").insertOne(new Document("_id", 1L))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

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
    void refusesASecondDocumentWithTheSameUniqueValuesAlsoAfterAReopen() {
        await(mongo.collection("members")
                .createIndex(Indexes.ascending("issuer", "subject"), new IndexOptions().unique(true)));
        await(mongo.collection("members").insertOne(member("one", "idp", "ann")));

        reopen();

        assertThatThrownBy(() -> await(mongo.collection("members").insertOne(member("two", "idp", "ann"))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        await(mongo.collection("members").insertOne(member("three", "other", "ann")));
        assertThatThrownBy(() -> await(mongo.collection("members").updateOne(eq("_id", "three"), set("issuer", "idp"))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThat(await(mongo.collection("members").countDocuments())).isEqualTo(2);
    }

    @Test
    void freesTheUniqueValueOfADeletedOrChangedDocument() {
        await(mongo.collection("members").createIndex(Indexes.ascending("subject"), new IndexOptions().unique(true)));
        await(mongo.collection("members").insertOne(member("one", "idp", "ann")));
        await(mongo.collection("members").updateOne(eq("_id", "one"), set("subject", "bob")));
        await(mongo.collection("members").insertOne(member("two", "idp", "ann")));
        await(mongo.collection("members").deleteOne(eq("_id", "one")));

        assertThat(one(mongo.collection("members").insertOne(member("three", "idp", "bob")))
                        .wasAcknowledged())
                .isTrue();
    }

    private static Document member(String id, String issuer, String subject) {
        return new Document("_id", id).append("issuer", issuer).append("subject", subject);
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

    @Test
    void storesADocumentOfFifteenMebibytesAndRefusesALargerOneThanMongoDoes() {
        String large = "x".repeat(15 << 20);
        await(mongo.collection("instances").insertOne(new Document("_id", "large").append("body", large)));

        reopen();

        assertThat(await(mongo.collection("instances").find().first())).containsEntry("body", large);
        assertThatThrownBy(() -> await(mongo.collection("instances")
                        .insertOne(new Document("_id", "larger").append("body", "x".repeat(17 << 20)))))
                .hasMessageContaining("larger than maximum");
    }

    @Test
    void findsByPartOfAQueryThatAUniqueIndexCoversAndStillMatchesTheRest() {
        await(mongo.collection("people")
                .insertMany(List.of(
                        new Document("_id", "a").append("state", "OPEN").append("tags", List.of("x", "y")),
                        new Document("_id", "b").append("state", "CLOSED").append("tags", List.of()))));

        assertThat(ids(mongo.collection("people").find(and(eq("_id", "a"), eq("state", "OPEN")))))
                .containsExactly("a");
        assertThat(ids(mongo.collection("people").find(and(eq("_id", "b"), eq("state", "OPEN")))))
                .isEmpty();
        assertThat(ids(mongo.collection("people").find(and(in("_id", "a", "b", "c"), eq("state", "CLOSED")))))
                .containsExactly("b");
        assertThat(ids(mongo.collection("people").find(eq("tags", List.of())))).containsExactly("b");
        assertThat(ids(mongo.collection("people").find(new Document("_id", new Document("$gt", "a")))))
                .containsExactly("b");
    }

    @Test
    void findsByIdentityAndStateWithoutReadingTheOtherDocuments() {
        await(mongo.collection("people")
                .insertMany(IntStream.range(0, 20_000)
                        .mapToObj(id -> new Document("_id", id).append("state", "OPEN"))
                        .toList()));

        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int id = 0; id < 2_000; id++) {
                assertThat(awaitAll(mongo.collection("people").find(and(eq("_id", id), eq("state", "OPEN")))))
                        .hasSize(1);
            }
        });
    }

    private static List<String> ids(Publisher<Document> found) {
        return awaitAll(found).stream()
                .map(document -> document.getString("_id"))
                .toList();
    }

    @Test
    void readsLargeResultsInBatches() {
        await(mongo.collection("many")
                .insertMany(IntStream.range(0, 2_500)
                        .mapToObj(id -> new Document("_id", id))
                        .toList()));

        assertThat(awaitAll(mongo.collection("many").find().batchSize(100))).hasSize(2_500);
    }

    @Test
    void writesTheResultOfAnAggregationDurably() {
        await(mongo.collection("source").insertOne(new Document("_id", 1).append("n", 2)));
        awaitAll(mongo.collection("source").aggregate(List.of(new Document("$out", "target"))));

        reopen();

        assertThat(awaitAll(mongo.collection("target").find())).hasSize(1);
    }

    @Test
    void forgetsADroppedCollectionAndItsUniqueValues() {
        await(mongo.collection("members").createIndex(Indexes.ascending("subject"), new IndexOptions().unique(true)));
        await(mongo.collection("members").insertOne(member("one", "idp", "ann")));
        await(mongo.collection("members").drop());

        reopen();

        assertThat(awaitAll(mongo.database().listCollectionNames())).doesNotContain("members");
        await(mongo.collection("members").createIndex(Indexes.ascending("subject"), new IndexOptions().unique(true)));
        await(mongo.collection("members").insertOne(member("two", "idp", "ann")));
        assertThat(await(mongo.collection("members").countDocuments())).isEqualTo(1);
    }

    @Test
    void saysThatACommandIsUnknown() {
        assertThatThrownBy(() -> await(mongo.database().runCommand(new Document("explain", new Document()))))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("no such command");
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
}
