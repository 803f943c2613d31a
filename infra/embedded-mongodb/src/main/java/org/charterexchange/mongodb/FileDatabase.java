package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;

/** A database whose collections and unique indexes are maps of one file. */
final class FileDatabase extends AbstractSynchronizedMongoDatabase<StoreKey> {

    private final StoreFile file;

    FileDatabase(String name, StoreFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<StoreKey> openOrCreateCollection(String name, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(name);
        return new DocumentCollection(this, name, options, file.documents(namespace), cursorRegistry);
    }

    @Override
    protected Index<StoreKey> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(file.index(getFullCollectionNamespace(collection), index), index, keys, sparse);
    }

    /** Listed and never used: a query by its fields reads the collection. */
    @Override
    protected Index<StoreKey> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new EmptyIndex<>(index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<StoreKey> collection, String index) {
        super.dropIndex(collection, index);
        file.removeIndex(collection.getFullName(), index);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.removeDocuments(getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        String oldNamespace = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newName);
        file.rename(oldNamespace, getFullCollectionNamespace(newName));
    }

    @Override
    protected long getStorageSize() {
        return file.sizeInBytes();
    }

    @Override
    protected long getFileSize() {
        return file.sizeInBytes();
    }
}
