package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file and its maps: one a collection, one a unique index.
 *
 * <p>Nothing is committed but by {@link #commit()}: neither after a time nor when many changes have gathered, which
 * would commit half a command.
 */
final class StoreFile {

    private static final String DOCUMENTS = "documents.";
    private static final String INDEX = "index.";

    /** How long a superseded part of the file stays, against a disk that writes in another order than told. */
    private static final int RETENTION_MILLISECONDS = 5_000;

    private static final int WANTED_FILL_PERCENT = 70;
    private static final int COMPACTED_AT_ONCE = 1 << 20;

    private final MVStore store;

    StoreFile(Path file, EmbeddedMongoSettings settings) {
        this(file, settings, RETENTION_MILLISECONDS);
    }

    StoreFile(Path file, EmbeddedMongoSettings settings, int retentionMilliseconds) {
        try {
            OwnerOnlyFile.prepare(file);
            store = new MVStore.Builder()
                    .fileName(file.toAbsolutePath().toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .compress()
                    .cacheSize(settings.cacheMebibytes())
                    .open();
        } catch (MVStoreException | IOException refused) {
            throw new EmbeddedMongoException(inWords(file, refused), refused);
        }
        store.setRetentionTime(retentionMilliseconds);
    }

    private static String inWords(Path file, Exception refused) {
        if (refused instanceof MVStoreException storeRefusal) {
            if (storeRefusal.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                return "The data file " + file + " is in use by another process:"
                        + " stop that process, or choose another data directory";
            }
            if (storeRefusal.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                    || storeRefusal.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT) {
                return "The data file " + file + " is damaged or was not written by this program:"
                        + " restore it from a backup, or move it away to begin anew";
            }
        }
        return "The data file " + file + " cannot be opened (" + refused.getMessage()
                + "): check that its directory can be written and has free space";
    }

    MVMap<StoreKey, Document> documents(String namespace) {
        return store.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<StoreKey, Document>()
                        .keyType(new StoreKeyType())
                        .valueType(new DocumentType()));
    }

    MVMap<StoreKey, StoreKey> index(String namespace, String index) {
        return store.openMap(
                indexMap(namespace, index),
                new MVMap.Builder<StoreKey, StoreKey>()
                        .keyType(new StoreKeyType())
                        .valueType(new StoreKeyType()));
    }

    void removeDocuments(String namespace) {
        store.removeMap(DOCUMENTS + namespace);
    }

    void removeIndex(String namespace, String index) {
        store.removeMap(indexMap(namespace, index));
    }

    /** A renamed collection keeps its documents; its unique indexes move with it. */
    void rename(String oldNamespace, String newNamespace) {
        store.renameMap(documents(oldNamespace), DOCUMENTS + newNamespace);
        String oldPrefix = indexMap(oldNamespace, "");
        for (String name : store.getMapNames()) {
            if (name.startsWith(oldPrefix)) {
                String index = name.substring(oldPrefix.length());
                store.renameMap(index(oldNamespace, index), indexMap(newNamespace, index));
            }
        }
    }

    /** Separated by a character that no namespace contains, so that no two collections share a prefix. */
    private static String indexMap(String namespace, String index) {
        return INDEX + namespace + "$" + index;
    }

    /** Names of the databases in the file. */
    Set<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.', DOCUMENTS.length())))
                .collect(Collectors.toSet());
    }

    boolean hasUncommittedChanges() {
        return store.hasUnsavedChanges();
    }

    void commit() {
        store.commit();
    }

    void sync() {
        store.sync();
    }

    /** Rewrites sparsely filled parts so that their space can be used again; leaves changes to commit. */
    boolean compact() {
        return store.compact(WANTED_FILL_PERCENT, COMPACTED_AT_ONCE);
    }

    long sizeInBytes() {
        return store.getFileStore().size();
    }

    /**
     * Ends without compacting: that would move live parts within the file, over others that a crash may still need,
     * and fails an assertion of its own on files with many holes (MVStore 2.4.240, {@code FreeSpaceBitSet.allocate}).
     */
    void close() {
        store.close(0);
    }
}
