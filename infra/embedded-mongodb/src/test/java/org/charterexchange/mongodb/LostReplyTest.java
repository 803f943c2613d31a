package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.one;

import com.mongodb.MongoSocketException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;

/**
 * A driver that loses the answer to a write must not send it again: this server could not tell that the write has acted
 * already, for it knows neither sessions nor transaction numbers, by which a replica set can.
 */
class LostReplyTest {

    @TempDir
    Path directory;

    private TestDatabase mongo;
    private ReplyDroppingProxy cutter;
    private MongoClient client;

    @BeforeEach
    void open() throws IOException {
        mongo = TestDatabase.open(directory.resolve("exchange.mv"));
        await(mongo.collection("counters").insertOne(new Document("_id", "sequence").append("next", 0)));
        cutter = ReplyDroppingProxy.to(mongo.port(), "counters");
        client = MongoClients.create("mongodb://127.0.0.1:" + cutter.port() + "/?retryWrites=true");
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        cutter.close();
        mongo.close();
    }

    @Test
    void actsOnceWhenTheAnswerToAnUpdateIsLost() {
        assertActsOnce(counters().updateOne(eq("_id", "sequence"), inc("next", 1)));
    }

    @Test
    void actsOnceWhenTheAnswerToAFindAndModifyIsLost() {
        assertActsOnce(counters().findOneAndUpdate(eq("_id", "sequence"), inc("next", 1)));
    }

    @Test
    void actsOnceWhenTheAnswerToAnUpdateOfManyIsLost() {
        assertActsOnce(counters().updateMany(new Document(), inc("next", 1)));
    }

    private MongoCollection<Document> counters() {
        return client.getDatabase("exchange").getCollection("counters");
    }

    private void assertActsOnce(Publisher<?> write) {
        cutter.cut();
        assertThatThrownBy(() -> await(write)).isInstanceOf(MongoSocketException.class);

        assertThat(cutter.requests()).isEqualTo(1);
        assertThat(one(mongo.collection("counters").find().first())).containsEntry("next", 1);
    }
}
