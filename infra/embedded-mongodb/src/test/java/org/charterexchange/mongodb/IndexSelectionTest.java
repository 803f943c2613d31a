package org.charterexchange.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a thousand documents only those are read that an index names. */
class IndexSelectionTest {

    @TempDir
    Path directory;

    private StoreFile file;
    private UniqueIndex identities;

    @BeforeEach
    void fillTheIndex() {
        file = new StoreFile(directory.resolve("exchange.mv"), EmbeddedMongoSettings.defaults());
        MVMap<StoreKey, StoreKey> entries = file.index("exchange.people", "_id_");
        for (int id = 0; id < 1_000; id++) {
            entries.put(key(id), key(id));
        }
        identities = new UniqueIndex(entries, "_id_", List.of(new IndexKey("_id", true)), false);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static StoreKey key(int id) {
        return StoreKey.of(new KeyValue(id));
    }

    private Iterable<StoreKey> read(Document query) {
        return IndexSelection.candidates(List.of(identities), query).orElseThrow();
    }

    @Test
    void readsTheOneDocumentThatAnIdentityNamesWhateverElseIsAskedOfIt() {
        assertThat(read(new Document("_id", 7).append("state", "OPEN").append("version", 3)))
                .containsExactly(key(7));
        assertThat(read(new Document("$and", List.of(new Document("_id", 7), new Document("state", "OPEN")))))
                .containsExactly(key(7));
    }

    @Test
    void readsAsManyDocumentsAsIdentitiesAreNamed() {
        Document query = new Document("_id", new Document("$in", List.of(5, 900))).append("state", "OPEN");

        assertThat(read(query)).containsExactlyInAnyOrder(key(5), key(900));
    }

    @Test
    void leavesWhatNoIndexCoversToAScan() {
        assertThat(IndexSelection.candidates(List.of(identities), new Document("state", "OPEN")))
                .isEmpty();
        assertThat(IndexSelection.candidates(List.of(identities), new Document("_id", new Document("$gt", 5))))
                .isEmpty();
    }
}
