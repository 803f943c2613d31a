package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.awaitAll;
import static org.charterexchange.mongodb.TestDatabase.one;

import com.mongodb.MongoCommandException;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.reactivestreams.Publisher;

/** Queries find what matches them, through an index where one covers a part. */
class QueryTest {

    @RegisterExtension
    final FreshDatabase mongo = new FreshDatabase();

    @Test
    void answersHelloAsAWritableServer() {
        Document reply = one(mongo.database().runCommand(new Document("hello", 1)));

        assertThat(reply).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
        assertThat(reply.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void saysThatACommandIsUnknown() {
        assertThatThrownBy(() -> await(mongo.database().runCommand(new Document("explain", new Document()))))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("no such command");
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
}
