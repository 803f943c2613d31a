package org.charterexchange.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.mongodb.TestDatabase.await;
import static org.charterexchange.mongodb.TestDatabase.awaitAll;
import static org.charterexchange.mongodb.TestDatabase.one;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Unique values are kept unique over changes, deletions, dropped collections and a reopened file. */
class UniqueIndexTest {

    @RegisterExtension
    final FreshDatabase mongo = new FreshDatabase();

    @Test
    void refusesASecondDocumentWithTheSameUniqueValuesAlsoAfterAReopen() {
        await(mongo.collection("members")
                .createIndex(Indexes.ascending("issuer", "subject"), new IndexOptions().unique(true)));
        await(mongo.collection("members").insertOne(member("one", "idp", "ann")));

        mongo.reopen();

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

    @Test
    void forgetsADroppedCollectionAndItsUniqueValues() {
        await(mongo.collection("members").createIndex(Indexes.ascending("subject"), new IndexOptions().unique(true)));
        await(mongo.collection("members").insertOne(member("one", "idp", "ann")));
        await(mongo.collection("members").drop());

        mongo.reopen();

        assertThat(awaitAll(mongo.database().listCollectionNames())).doesNotContain("members");
        await(mongo.collection("members").createIndex(Indexes.ascending("subject"), new IndexOptions().unique(true)));
        await(mongo.collection("members").insertOne(member("two", "idp", "ann")));
        assertThat(await(mongo.collection("members").countDocuments())).isEqualTo(1);
    }

    private static Document member(String id, String issuer, String subject) {
        return new Document("_id", id).append("issuer", issuer).append("subject", subject);
    }
}
