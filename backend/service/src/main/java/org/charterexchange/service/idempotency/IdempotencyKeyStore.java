package org.charterexchange.service.idempotency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps keys for a day; of two requests with one key, one works and the other is told to wait. The one at work holds its key
 * by a name of its own and renews the hold; only a hold that was let go of is taken over, and who lost it writes nothing.
 */
@Component
class IdempotencyKeyStore {

    static final String COLLECTION = "idempotencyKeys";
    private static final Duration KEPT = Duration.ofHours(24);
    /** How long a hold lasts that is not renewed. */
    static final Duration WORK = Duration.ofMinutes(2);

    private final ReactiveMongoTemplate mongo;
    private final Clock clock;

    IdempotencyKeyStore(ReactiveMongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Takes the key for a request.
     *
     * @param holder what the hold is called; no other request has the same
     * @return empty where the request may work now; else the answer it was given before
     */
    Mono<IdempotencyKeyUse> take(String id, String holder, String requestHash) {
        Document taken = taken(id, holder, requestHash);
        return in(keys -> Mono.from(keys.insertOne(taken)))
                .then(Mono.<IdempotencyKeyUse>empty())
                .onErrorResume(DuplicateKeyException.class, used -> usedBefore(id, holder, requestHash));
    }

    private Mono<IdempotencyKeyUse> usedBefore(String id, String holder, String requestHash) {
        return in(keys -> Mono.from(keys.find(eq("_id", id)).first()))
                .map(IdempotencyKeyUse::new)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.IDEMPOTENCY_KEY_IN_USE)))
                .flatMap(use -> {
                    if (use.isFree(clock.instant())) {
                        return takeOver(use, holder, requestHash);
                    }
                    if (!use.isFor(requestHash)) {
                        return Mono.error(new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED));
                    }
                    return use.isAnswered()
                            ? Mono.just(use)
                            : Mono.error(new ProblemException(ProblemType.IDEMPOTENCY_KEY_IN_USE));
                });
    }

    private Mono<IdempotencyKeyUse> takeOver(IdempotencyKeyUse use, String holder, String requestHash) {
        String id = use.document().getString("_id");
        var same = and(
                eq("_id", id),
                eq(IdempotencyKeyUse.WORKING_UNTIL, use.document().getDate(IdempotencyKeyUse.WORKING_UNTIL)));
        return in(keys -> Mono.from(keys.findOneAndReplace(same, taken(id, holder, requestHash))))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.IDEMPOTENCY_KEY_IN_USE)))
                .then(Mono.empty());
    }

    /** Keeps the answer for those who send the request again. */
    Mono<Void> answered(String id, String holder, int status, Document headers, byte[] body) {
        var answer = Updates.combine(
                Updates.set("status", status), Updates.set("headers", headers), Updates.set("body", new Binary(body)));
        return in(keys -> Mono.from(keys.updateOne(held(id, holder), answer))).then();
    }

    /** Goes on holding the key while its request is at work. */
    Mono<Void> renew(String id, String holder) {
        var later = Updates.set(
                IdempotencyKeyUse.WORKING_UNTIL, Date.from(clock.instant().plus(WORK)));
        return in(keys -> Mono.from(keys.updateOne(held(id, holder), later))).then();
    }

    /** Gives the key back: nothing was done. */
    Mono<Void> release(String id, String holder) {
        return in(keys -> Mono.from(keys.deleteOne(held(id, holder)))).then();
    }

    /** Forgets keys past their time. */
    Mono<Long> purge() {
        return in(keys -> Mono.from(keys.deleteMany(lt(IdempotencyKeyUse.EXPIRES_AT, Date.from(clock.instant())))))
                .map(deleted -> deleted.getDeletedCount());
    }

    private static Bson held(String id, String holder) {
        return and(eq("_id", id), eq(IdempotencyKeyUse.HOLDER, holder), eq("status", null));
    }

    private Document taken(String id, String holder, String requestHash) {
        return new Document("_id", id)
                .append("requestHash", requestHash)
                .append(IdempotencyKeyUse.HOLDER, holder)
                .append(
                        IdempotencyKeyUse.WORKING_UNTIL,
                        Date.from(clock.instant().plus(WORK)))
                .append(IdempotencyKeyUse.EXPIRES_AT, Date.from(clock.instant().plus(KEPT)));
    }

    private <T> Mono<T> in(Function<MongoCollection<Document>, Mono<T>> work) {
        return mongo.execute(COLLECTION, work::apply).next();
    }
}
