package org.charterexchange.service.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.charterexchange.mongodb.EmbeddedMongo;
import org.charterexchange.mongodb.EmbeddedMongoSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB that the tests run against: the embedded one, or with {@code CHARTER_TEST_MONGODB=testcontainers} a real
 * replica set in Docker; the tests are skipped, saying so, where that was asked for and there is no Docker.
 */
public final class TestMongo {

    private static final String CHOICE = "CHARTER_TEST_MONGODB";
    private static final String CONTAINER = "testcontainers";
    private static final String IMAGE = "mongo:8.0";

    private TestMongo() {}

    /** The address of the database; the server starts with the first call and ends with the JVM. */
    public static String uri() {
        return Holder.URI;
    }

    /** Why the MongoDB that was asked for cannot be had; empty where it can. */
    static Optional<String> missing() {
        boolean docker = !CONTAINER.equals(System.getenv(CHOICE))
                || DockerClientFactory.instance().isDockerAvailable();
        return docker
                ? Optional.empty()
                : Optional.of("SKIPPED: " + CHOICE + "=" + CONTAINER + " needs Docker, and none answers here");
    }

    private static final class Holder {
        static final String URI = start();
    }

    private static String start() {
        String choice = System.getenv().getOrDefault(CHOICE, "embedded");
        return switch (choice) {
            case "embedded" -> embedded();
            case CONTAINER -> container();
            default ->
                throw new IllegalArgumentException(CHOICE + ": expected embedded or testcontainers, was " + choice);
        };
    }

    private static String embedded() {
        try {
            Path file = Files.createTempDirectory("service-tests").resolve("store.mv.db");
            EmbeddedMongo mongo = EmbeddedMongo.open(file, EmbeddedMongoSettings.defaults());
            Runtime.getRuntime().addShutdownHook(new Thread(mongo::close));
            return mongo.connectionString("service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String container() {
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl("service");
    }
}
