package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.awaitAll;

import com.mongodb.MongoWriteException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is stored is read again as it was, also after the file was closed and opened. */
class StoredValuesTest {

    @RegisterExtension
    final FreshDatabase mongo = new FreshDatabase();

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

        mongo.reopen();

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
    void storesADocumentOfFifteenMebibytesAndRefusesALargerOneThanMongoDoes() {
        String large = "x".repeat(15 << 20);
        await(mongo.collection("instances").insertOne(new Document("_id", "large").append("body", large)));

        mongo.reopen();

        assertThat(await(mongo.collection("instances").find().first())).containsEntry("body", large);
        assertThatThrownBy(() -> await(mongo.collection("instances")
                        .insertOne(new Document("_id", "larger").append("body", "x".repeat(17 << 20)))))
                .hasMessageContaining("larger than maximum");
    }

    @Test
    void writesTheResultOfAnAggregationDurably() {
        await(mongo.collection("source").insertOne(new Document("_id", 1).append("n", 2)));
        awaitAll(mongo.collection("source").aggregate(List.of(new Document("$out", "target"))));

        mongo.reopen();

        assertThat(awaitAll(mongo.collection("target").find())).hasSize(1);
    }
}
