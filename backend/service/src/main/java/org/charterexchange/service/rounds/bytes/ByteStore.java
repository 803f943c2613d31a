package org.charterexchange.service.rounds.bytes;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.reactivestreams.Publisher;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps bytes that never change, in parts small enough for a document, found by key alone.
 */
@Component
public class ByteStore {

    /** A document holds 16 MiB at most. */
    static final int PART = 8 << 20;

    static final String COLLECTION = "storedBytes";
    private static final String DATA = "data";

    private final ReactiveMongoTemplate mongo;

    ByteStore(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Keeps bytes under a key; the same bytes may be kept again, and what a crash left half done is completed.
     *
     * @return where they are and their hash, once every part is acknowledged
     */
    public Mono<StoredBytes> keep(String key, byte[] bytes) {
        StoredBytes stored = new StoredBytes(key, sha256(bytes), bytes.length);
        return Flux.range(0, parts(stored.size()))
                .concatMap(part -> keepPart(key, part, bytes))
                .then(Mono.just(stored));
    }

    private Mono<?> keepPart(String key, int part, byte[] bytes) {
        byte[] slice = Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
        String id = id(key, part);
        Document document = new Document("_id", id).append(DATA, new Binary(slice));
        return in(into -> into.replaceOne(eq("_id", id), document, new ReplaceOptions().upsert(true)));
    }

    /**
     * The bytes, byte for byte as they were kept.
     *
     * @return an error {@link DamagedBytesException} where they are not
     */
    public Mono<byte[]> read(StoredBytes stored) {
        byte[] whole = new byte[Math.toIntExact(stored.size())];
        return Flux.range(0, parts(stored.size()))
                .concatMap(part -> in(from ->
                                from.find(eq("_id", id(stored.key(), part))).first())
                        .doOnNext(found -> copy(found, whole, part)))
                .then(Mono.fromCallable(() -> checked(stored, whole)));
    }

    private static void copy(Document found, byte[] whole, int part) {
        byte[] slice = found.get(DATA, Binary.class).getData();
        int from = part * PART;
        System.arraycopy(slice, 0, whole, from, Math.min(slice.length, whole.length - from));
    }

    private static byte[] checked(StoredBytes stored, byte[] found) {
        String hash = sha256(found);
        if (!hash.equals(stored.sha256())) {
            throw new DamagedBytesException(stored, hash);
        }
        return found;
    }

    /** Removes bytes that nothing refers to. */
    public Mono<Void> forget(StoredBytes stored) {
        List<String> ids = IntStream.range(0, parts(stored.size()))
                .mapToObj(part -> id(stored.key(), part))
                .toList();
        return in(from -> from.deleteMany(Filters.in("_id", ids))).then();
    }

    private <T> Mono<T> in(Function<MongoCollection<Document>, Publisher<T>> work) {
        return mongo.execute(COLLECTION, work::apply).next();
    }

    private static int parts(long size) {
        return (int) Math.max(1, (size + PART - 1) / PART);
    }

    private static String id(String key, int part) {
        return key + '#' + part;
    }

    /** The SHA-256 of these bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
