package org.charterexchange.mongodb;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An embedded MongoDB with a driver connected to it. */
final class TestDatabase implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedMongo server;
    private final MongoClient client;

    private TestDatabase(EmbeddedMongo server) {
        this.server = server;
        this.client = MongoClients.create(server.connectionString());
    }

    static TestDatabase open(Path file) {
        return new TestDatabase(EmbeddedMongo.open(file, EmbeddedMongoSettings.defaults()));
    }

    int port() {
        return server.port();
    }

    MongoDatabase database() {
        return client.getDatabase("exchange");
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    static <T> @Nullable T await(Publisher<T> publisher) {
        return Mono.from(publisher).block(PATIENCE);
    }

    /** The one result there must be. */
    static <T> T one(Publisher<T> publisher) {
        return Objects.requireNonNull(await(publisher), "no result");
    }

    static <T> List<T> awaitAll(Publisher<T> publisher) {
        List<T> all = Flux.from(publisher).collectList().block(PATIENCE);
        return all == null ? List.of() : all;
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
