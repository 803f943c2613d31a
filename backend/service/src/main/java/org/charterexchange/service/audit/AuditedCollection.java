package org.charterexchange.service.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A collection in which a change and its audit entry are one write.
 *
 * @param <D> what a document is read as; its id is the key
 */
public final class AuditedCollection<D extends VersionedDocument> {

    private static final Bson BY_ID = new Document("_id", 1);
    private static final Bson BY_NAME = new Document(FoldedText.FIELD, 1).append("_id", 1);

    private final ReactiveMongoTemplate mongo;
    private final DocumentMapping<D> mapping;
    private final String name;
    private final Consumer<List<String>> written;

    AuditedCollection(
            ReactiveMongoTemplate mongo, DocumentMapping<D> mapping, String name, Consumer<List<String>> written) {
        this.mongo = mongo;
        this.mapping = mapping;
        this.name = name;
        this.written = written;
    }

    /**
     * Keeps a new document.
     *
     * @return the document; an error {@link org.springframework.dao.DuplicateKeyException} where its id or another unique
     *     value is taken
     */
    public Mono<D> insert(D document, AuditEntry entry) {
        return execute(into -> Mono.from(into.insertOne(mapping.toInsert(document, List.of(entry)))))
                .doOnNext(done -> written.accept(List.of(document.id())))
                .thenReturn(document);
    }

    /**
     * Changes the document that still has the version before {@code next} and meets the condition.
     *
     * @param where the state it must be in and whose it must be
     * @param next the document as it shall be, its version one higher than the one it is based on
     * @return the changed document; empty where none meets the condition
     */
    public Mono<D> change(Bson where, D next, AuditEntry entry) {
        Bson unchanged = and(eq("_id", next.id()), eq("version", next.version() - 1), where);
        FindOneAndUpdateOptions after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return execute(into ->
                        Mono.from(into.findOneAndUpdate(unchanged, mapping.toUpdate(next, List.of(entry)), after)))
                .doOnNext(done -> written.accept(List.of(next.id())))
                .map(mapping::read);
    }

    /**
     * Keeps a document in which nothing has been decided yet, so that whoever closes it to changes finds it; its version
     * is 0 and it has no audit entry. Where there is one already nothing happens.
     */
    public Mono<Void> reserve(D undecided) {
        return execute(into -> Mono.from(into.insertOne(mapping.toReserve(undecided))))
                .onErrorResume(DuplicateKeyException.class, there -> Mono.empty())
                .then();
    }

    /** Removes the reserved documents among those that meet the condition in which nothing has been decided. */
    public Mono<Void> release(Bson where) {
        return execute(from -> Mono.from(from.deleteMany(and(eq("version", 0L), where))))
                .then();
    }

    /**
     * Puts a mark on documents that is no part of what they say, such as one that ends changes; it has no audit entry and
     * leaves the version.
     *
     * @param value removed where null
     * @return how many meet the condition
     */
    public Mono<Long> mark(Bson where, String mark, @Nullable Object value) {
        Bson update = value == null ? Updates.unset(mark) : Updates.set(mark, value);
        return execute(in -> Mono.from(in.updateMany(where, update))).map(UpdateResult::getMatchedCount);
    }

    /** The document with this id, where it meets the condition. */
    public Mono<D> find(String id, Bson where) {
        return execute(from -> Mono.from(from.find(and(eq("_id", id), where)).first()))
                .map(mapping::read);
    }

    /** The document with this id. */
    public Mono<D> find(String id) {
        return find(id, new Document());
    }

    /** The newest change of the document with this id; empty where there is no such document. */
    public Mono<LastChange> lastChange(String id) {
        return execute(from -> Mono.from(from.find(eq("_id", id))
                        .projection(new Document(DocumentMapping.LAST_CHANGE, 1).append("version", 1))
                        .first()))
                .mapNotNull(mapping::lastChange);
    }

    /** All that meet the condition, in the order of their ids. */
    public Flux<D> findAll(Bson where) {
        return mongo.execute(name, from -> from.find(where).sort(BY_ID)).map(mapping::read);
    }

    /**
     * Some of those that meet the condition, in the order of their ids.
     *
     * @param after only ids beyond this one; from the start where null
     * @param limit at most so many
     */
    public Mono<List<D>> page(Bson where, @Nullable String after, int limit) {
        Bson beyond = after == null ? where : and(where, gt("_id", after));
        return mongo.execute(name, from -> from.find(beyond).sort(BY_ID).limit(limit))
                .map(mapping::read)
                .collectList();
    }

    /**
     * Some of those that meet the condition, in the order of the text they are found by.
     *
     * @param after only those beyond this place, as {@link FoldedText#place} makes it; from the start where null
     * @param limit at most so many
     */
    public Mono<List<D>> pageByName(Bson where, @Nullable String after, int limit) {
        Bson beyond = after == null ? where : and(where, beyond(after));
        return mongo.execute(name, from -> from.find(beyond).sort(BY_NAME).limit(limit))
                .map(mapping::read)
                .collectList();
    }

    private static Bson beyond(String place) {
        String folded = FoldedText.nameIn(place);
        return or(gt(FoldedText.FIELD, folded), and(eq(FoldedText.FIELD, folded), gt("_id", FoldedText.idIn(place))));
    }

    /** Whether any meets the condition. */
    public Mono<Boolean> has(Bson where) {
        return execute(in -> Mono.from(
                        in.find(where).projection(new Document("_id", 1)).first()))
                .hasElement();
    }

    /** How many meet the condition. */
    public Mono<Long> count(Bson where) {
        return execute(in -> Mono.from(in.countDocuments(where)));
    }

    /** One change among many that are written together; it leaves alone what was changed meanwhile. */
    public sealed interface Write<D> {

        /** A document that must not be there yet. */
        record Insert<D>(D document, AuditEntry entry) implements Write<D> {}

        /** A document that replaces the one with the version before. */
        record Replace<D>(D next, AuditEntry entry) implements Write<D> {}
    }

    /** Writes many documents in one command each thousand; each is atomic by itself. */
    public Mono<BulkWriteResult> writeAll(List<Write<D>> writes) {
        List<WriteModel<Document>> models = writes.stream().map(this::model).toList();
        return execute(into -> Mono.from(into.bulkWrite(models, new BulkWriteOptions().ordered(false))))
                .doOnTerminate(() -> written.accept(
                        writes.stream().map(AuditedCollection::id).toList()));
    }

    private static <D extends VersionedDocument> String id(Write<D> write) {
        return write instanceof Write.Insert<D> insert
                ? insert.document().id()
                : ((Write.Replace<D>) write).next().id();
    }

    private WriteModel<Document> model(Write<D> write) {
        if (write instanceof Write.Insert<D> insert) {
            return new InsertOneModel<>(mapping.toInsert(insert.document(), List.of(insert.entry())));
        }
        Write.Replace<D> replace = (Write.Replace<D>) write;
        Bson unchanged =
                and(eq("_id", replace.next().id()), eq("version", replace.next().version() - 1));
        return new UpdateOneModel<>(unchanged, mapping.toUpdate(replace.next(), List.of(replace.entry())));
    }

    private <T> Mono<T> execute(Function<MongoCollection<Document>, Mono<T>> work) {
        return mongo.execute(name, work::apply).next();
    }
}
