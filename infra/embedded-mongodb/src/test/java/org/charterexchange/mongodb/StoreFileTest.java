package org.charterexchange.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {

    @TempDir
    Path directory;

    @Test
    void saysThatTheFileIsInUse() {
        Path file = directory.resolve("exchange.mv");
        try (EmbeddedMongo first = open(file)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> open(file))
                    .isInstanceOf(EmbeddedMongoException.class)
                    .hasMessageContaining("exchange.mv is in use by another process: stop that process");
        }
    }

    @Test
    void saysThatTheFileIsDamaged() throws IOException {
        Path file = directory.resolve("exchange.mv");
        Files.writeString(file, "H:2,this is not a store".repeat(1_000));

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(EmbeddedMongoException.class)
                .hasMessageContaining("is damaged or was not written by this program");
    }

    @Test
    void letsNobodyButItsOwnerReadTheFile() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = directory.resolve("data").resolve("exchange.mv");
        open(file).close();

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("data"))).isEqualTo("rwx------");
    }

    @Test
    void takesAFileThatOthersCouldReadAwayFromThem() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = directory.resolve("exchange.mv");
        open(file).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        open(file).close();

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void saysThatThePortIsTakenAndReleasesTheFile() throws IOException {
        Path file = directory.resolve("exchange.mv");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedMongoSettings taken = EmbeddedMongoSettings.defaults().withPort(other.getLocalPort());
            assertThatThrownBy(() -> EmbeddedMongo.open(file, taken))
                    .isInstanceOf(EmbeddedMongoException.class)
                    .hasMessageContaining("127.0.0.1:" + other.getLocalPort())
                    .hasMessageContaining("free the port or choose another one");
        }
        try (EmbeddedMongo second = open(file)) {
            assertThat(second.connectionString("exchange"))
                    .isEqualTo("mongodb://127.0.0.1:" + second.port() + "/exchange");
        }
    }

    @Test
    void commitsNothingOfItsOwnAccordHoweverMuchIsWritten() throws IOException {
        Path file = directory.resolve("exchange.mv");
        Path copy = directory.resolve("copy.mv");
        StoreFile store = new StoreFile(file, EmbeddedMongoSettings.defaults());
        MVMap<StoreKey, Document> written = store.documents("exchange.candidates");
        store.commit();
        String text = "x".repeat(1 << 20);
        for (int number = 0; number < 100; number++) {
            written.put(StoreKey.of(new KeyValue(number)), new Document("text", text));
        }
        Files.copy(file, copy);
        store.close();

        StoreFile crashed = new StoreFile(copy, EmbeddedMongoSettings.defaults());
        assertThat(crashed.documents("exchange.candidates").sizeAsLong()).isZero();
        crashed.close();
    }

    @Test
    void usesAgainTheSpaceOfWhatWasWrittenOver() throws IOException {
        Path file = directory.resolve("exchange.mv");
        long afterAFew = sizeAfterLives(file, 5);
        assertThat(sizeAfterLives(file, 40)).isLessThan(2 * afterAFew);
    }

    /** Each life writes some of the same documents anew, reclaims space and ends. */
    private static long sizeAfterLives(Path file, int lives) throws IOException {
        Random random = new Random(lives);
        for (int life = 0; life < lives; life++) {
            StoreFile store = new StoreFile(file, EmbeddedMongoSettings.defaults(), 0);
            MVMap<StoreKey, Document> written = store.documents("exchange.candidates");
            for (int write = 0; write < 100; write++) {
                written.put(StoreKey.of(new KeyValue(random.nextInt(50))), new Document("text", text(random)));
                store.commit();
            }
            if (store.compact()) {
                store.commit();
            }
            store.close();
        }
        return Files.size(file);
    }

    /** Of a length at which a document fills pages, and of letters that cannot be packed. */
    private static String text(Random random) {
        return random.ints(9_600, ' ', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void refusesSettingsOutOfRange() {
        EmbeddedMongoSettings defaults = EmbeddedMongoSettings.defaults();
        assertThatThrownBy(() -> defaults.withPort(65_536)).hasMessage("port is 65536, expected 0 to 65535");
        assertThatThrownBy(() -> new EmbeddedMongoSettings(0, 0, defaults.reclaimEvery()))
                .hasMessage("cacheMebibytes is 0, expected 1 to 4096");
        assertThatThrownBy(() -> new EmbeddedMongoSettings(0, 1, Duration.ZERO))
                .hasMessage("reclaimEvery is PT0S, expected at least PT0.1S");
    }

    private static EmbeddedMongo open(Path file) {
        return EmbeddedMongo.open(file, EmbeddedMongoSettings.defaults());
    }
}
