package org.charterexchange.service.invitations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.access.InvitationState;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the invitations. What becomes of an e-mail is written beside the invitation without a new version, so that nobody's
 * change meets a version that only the post has made.
 */
@Component
class InvitationStore {

    static final String COLLECTION = "invitations";
    static final Bson OPEN = eq("state", InvitationState.OPEN.name());

    private final AuditedCollection<Invitation> invitations;
    private final ReactiveMongoTemplate mongo;

    InvitationStore(AuditedCollections collections, ReactiveMongoTemplate mongo) {
        this.invitations = collections.open(COLLECTION, Invitation.class, "name");
        this.mongo = mongo;
    }

    Mono<Invitation> find(String id, Bson whose) {
        return invitations.find(id, whose);
    }

    Mono<Invitation> withToken(String hash) {
        return invitations.findAll(eq("tokenHash", hash)).next();
    }

    Mono<LastChange> lastChange(String id) {
        return invitations.lastChange(id);
    }

    Mono<List<Invitation>> page(Bson which, @Nullable String after, int limit) {
        return invitations.pageByName(which, after, limit);
    }

    Mono<Invitation> insert(Invitation invitation, AuditEntry entry) {
        return invitations.insert(invitation, entry);
    }

    /** Changes an open invitation that still has the version before. */
    Mono<Invitation> change(Invitation next, AuditEntry entry) {
        return invitations.change(OPEN, next, entry);
    }

    /** Accepts an open invitation, if it still has the token and time. */
    Mono<Invitation> accept(Invitation next, Instant now, AuditEntry entry) {
        Bson good = and(OPEN, eq("tokenHash", next.tokenHash()), gt("expiresAt", now));
        return invitations.change(good, next, entry);
    }

    /** Those who accepted and are not members yet. */
    Flux<Invitation> unsettled() {
        return invitations.findAll(exists("binding"));
    }

    /** @param member the id of the membership that came of it, by which the invitation is found when they are erased */
    Mono<Void> settle(Invitation accepted, String member) {
        return update(
                        accepted,
                        new Document(),
                        Updates.combine(Updates.unset("binding"), Updates.set("member", member)))
                .then();
    }

    /** Nothing came of it. */
    Mono<Void> settle(Invitation accepted) {
        return update(accepted, new Document(), Updates.unset("binding")).then();
    }

    /** E-mails that may be tried now, of invitations that can still be accepted. */
    Flux<Invitation> due(Instant now) {
        return invitations.findAll(and(OPEN, lte("mail.due", now), gt("expiresAt", now)));
    }

    /** Takes an e-mail that is due, unless somebody else has. */
    Mono<Boolean> take(Invitation of, OutgoingMail mail, Instant now, Instant next) {
        return update(
                of,
                and(eq("mail.number", mail.number()), lte("mail.due", now)),
                Updates.combine(Updates.set("mail.due", next), Updates.inc("mail.attempts", 1)));
    }

    Mono<Boolean> sent(Invitation of, OutgoingMail mail, Instant now) {
        return update(
                of,
                eq("mail.number", mail.number()),
                Updates.combine(Updates.unset("mail"), Updates.set("sentAt", now)));
    }

    Mono<Boolean> failed(Invitation of, OutgoingMail mail, String failure) {
        return update(of, eq("mail.number", mail.number()), Updates.set("mail.failure", failure));
    }

    private Mono<Boolean> update(Invitation of, Bson where, Bson update) {
        return mongo.execute(
                        COLLECTION,
                        (MongoCollection<Document> into) -> into.updateOne(and(eq("_id", of.id()), where), update))
                .next()
                .map(result -> result.getModifiedCount() == 1);
    }
}
