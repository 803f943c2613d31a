package org.charterexchange.mongodb;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test an empty database in a file of its own, which can be closed and opened again. */
final class FreshDatabase implements BeforeEachCallback, AfterEachCallback {

    private @Nullable Path file;
    private @Nullable TestDatabase database;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "databases"));
        file = Files.createTempDirectory(directory, "test").resolve("data/exchange.mv");
        database = TestDatabase.open(file);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        opened().close();
        Files.delete(file());
    }

    void reopen() {
        opened().close();
        database = TestDatabase.open(file());
    }

    MongoDatabase database() {
        return opened().database();
    }

    MongoCollection<Document> collection(String name) {
        return opened().collection(name);
    }

    private TestDatabase opened() {
        return Objects.requireNonNull(database, "no test is running");
    }

    private Path file() {
        return Objects.requireNonNull(file, "no test is running");
    }
}
