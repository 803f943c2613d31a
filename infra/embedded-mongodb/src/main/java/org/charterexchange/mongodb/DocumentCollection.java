package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection of documents in one map of the file.
 *
 * <p>A stored document is never changed: queries hand out copies, an update stores a changed copy in the place of the
 * old one. A reader therefore never sees half an update, though reading and writing overlap.
 */
final class DocumentCollection extends AbstractSynchronizedMongoCollection<StoreKey> {

    private final MVMap<StoreKey, Document> documents;

    DocumentCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<StoreKey, Document> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Optional<Iterable<StoreKey>> candidates = IndexSelection.candidates(getIndexes(), query);
        return candidates.isPresent()
                ? matchDocuments(query, candidates.get(), orderBy, skip, limit, batchSize, projection)
                : matchDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return matchDocumentsFromStream(
                documents.values().stream(), query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(
                matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }

    @Override
    protected StoreKey addDocumentInternal(Document document) {
        String idField = getIdField();
        Object identity = idField == null ? UUID.randomUUID() : document.get(idField);
        StoreKey key = StoreKey.of(new KeyValue(new Object[] {identity}));
        if (documents.putIfAbsent(key, document) != null) {
            throw new IllegalStateException("two documents with the identity " + identity + " in " + getFullName());
        }
        return key;
    }

    @Override
    protected void handleUpdate(StoreKey position, Document oldDocument, Document newDocument) {
        documents.put(position, newDocument);
    }

    @Override
    protected void removeDocument(StoreKey position) {
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("no such document in " + getFullName());
        }
    }

    @Override
    protected @Nullable Document getDocument(StoreKey position) {
        return documents.get(position);
    }

    @Override
    protected Stream<DocumentWithPosition<StoreKey>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(DocumentCollection::positioned);
    }

    private static DocumentWithPosition<StoreKey> positioned(Map.Entry<StoreKey, Document> entry) {
        return new DocumentWithPosition<>(entry.getValue(), entry.getKey());
    }

    @Override
    public synchronized void addIndex(Index<StoreKey> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Counted when asked for, not on each write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        DocumentType type = new DocumentType();
        return documents.values().stream().mapToInt(type::getMemory).sum();
    }
}
