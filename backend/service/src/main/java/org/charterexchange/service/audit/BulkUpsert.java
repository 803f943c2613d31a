package org.charterexchange.service.audit;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.charterexchange.service.audit.AuditedCollection.Write;
import org.charterexchange.service.storage.VersionedDocument;
import org.springframework.dao.DataIntegrityViolationException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes many documents what they should be; doing it again changes nothing, so that it may be finished after a crash.
 *
 * @param <D> what a document is read as
 */
public final class BulkUpsert<D extends VersionedDocument> {

    private static final int ATTEMPTS = 5;
    private static final int READ_CHUNK = 100;
    private static final int WRITE_CHUNK = 1000;

    private final AuditedCollection<D> into;

    public BulkUpsert(AuditedCollection<D> into) {
        this.into = into;
    }

    /**
     * What a document should be.
     *
     * @param next what it should be given what it is: the very same where nothing changes
     */
    public record Upsert<D>(String id, Function<Optional<D>, D> next) {}

    /** How many documents are new, change or stay. */
    public record Counts(int created, int updated, int unchanged) {

        /** Both together. */
        public Counts plus(Counts more) {
            return new Counts(created + more.created, updated + more.updated, unchanged + more.unchanged);
        }
    }

    /** The documents with these ids that exist. */
    public Mono<Map<String, D>> existing(List<String> ids) {
        return Flux.fromIterable(ids)
                .buffer(READ_CHUNK)
                .concatMap(some -> into.findAll(Filters.in("_id", some)))
                .collectMap(VersionedDocument::id);
    }

    /** What {@link #apply} would do now. */
    public Mono<Counts> counts(List<Upsert<D>> upserts) {
        return existing(ids(upserts)).map(known -> counts(upserts, known));
    }

    /**
     * Writes what differs until nothing does.
     *
     * @param entry the audit entry of a change from what was to what is
     * @return what differed at first
     */
    public Mono<Counts> apply(List<Upsert<D>> upserts, BiFunction<Optional<D>, D, AuditEntry> entry) {
        return existing(ids(upserts))
                .flatMap(known -> write(upserts, known, entry, ATTEMPTS).thenReturn(counts(upserts, known)));
    }

    private Mono<Void> write(
            List<Upsert<D>> upserts, Map<String, D> known, BiFunction<Optional<D>, D, AuditEntry> entry, int attempts) {
        List<Write<D>> writes = writes(upserts, known, entry);
        if (attempts == 0 && !writes.isEmpty()) {
            return Mono.error(new IllegalStateException("others kept changing what is being imported"));
        }
        return Flux.fromIterable(writes)
                .buffer(WRITE_CHUNK)
                .concatMap(into::writeAll)
                .reduce(0, (done, result) -> done + result.getInsertedCount() + result.getModifiedCount())
                .onErrorReturn(DataIntegrityViolationException.class, 0)
                .flatMap(done -> done == writes.size() ? Mono.empty() : again(upserts, entry, attempts - 1));
    }

    /** Somebody else was quicker with some of them: what is left is looked up anew. */
    private Mono<Void> again(List<Upsert<D>> upserts, BiFunction<Optional<D>, D, AuditEntry> entry, int attempts) {
        return existing(ids(upserts)).flatMap(known -> write(upserts, known, entry, attempts));
    }

    private static <D extends VersionedDocument> Counts counts(List<Upsert<D>> upserts, Map<String, D> known) {
        int created = 0;
        int updated = 0;
        for (Upsert<D> want : upserts) {
            Optional<D> now = Optional.ofNullable(known.get(want.id()));
            boolean same = now.isPresent() && now.get().equals(want.next().apply(now));
            created += now.isEmpty() ? 1 : 0;
            updated += now.isPresent() && !same ? 1 : 0;
        }
        return new Counts(created, updated, upserts.size() - created - updated);
    }

    private static <D extends VersionedDocument> List<Write<D>> writes(
            List<Upsert<D>> upserts, Map<String, D> known, BiFunction<Optional<D>, D, AuditEntry> entry) {
        List<Write<D>> writes = new ArrayList<>();
        for (Upsert<D> want : upserts) {
            Optional<D> now = Optional.ofNullable(known.get(want.id()));
            D next = want.next().apply(now);
            if (now.isEmpty()) {
                writes.add(new Write.Insert<>(next, entry.apply(now, next)));
            } else if (!now.get().equals(next)) {
                writes.add(new Write.Replace<>(next, entry.apply(now, next)));
            }
        }
        return writes;
    }

    private static <D> List<String> ids(List<Upsert<D>> upserts) {
        return upserts.stream().map(Upsert::id).toList();
    }
}
