package org.charterexchange.service.invitations;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.FilterBuilder;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Invites people, sends invitations again and withdraws them: a coordinator for the own organisation, the programme for all.
 */
@Component
public class Invitations {

    private final InvitationStore store;
    private final InvitationChecks checks;
    private final InvitationSettings settings;
    private final InvitationTokens tokens;
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Ids ids;
    private final Clock clock;

    Invitations(
            InvitationStore store,
            InvitationChecks checks,
            InvitationSettings settings,
            InvitationTokens tokens,
            VersionedChange changes,
            AuditEntries audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.settings = settings;
        this.tokens = tokens;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Invitations that wait to be accepted, expired ones included, of those the caller may see, in the order of their names. */
    public Mono<Page<InvitationView>> list(
            Caller by, @Nullable String organisation, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        Bson which = new FilterBuilder()
                .where(seenBy(by))
                .where(InvitationStore.OPEN)
                .equal("organisation", organisation)
                .all();
        Instant now = clock.instant();
        return store.page(which, Cursors.key(after), size + 1)
                .map(read -> Cursors.page(
                        read.stream().map(each -> each.view(now)).toList(),
                        size,
                        each -> FoldedText.place(each.name(), each.id())));
    }

    /** Invites somebody; the e-mail waits in the same document. */
    public Mono<InvitationView> invite(Caller by, InvitationRequest request) {
        return checks.check(by, request)
                .then(ids.next())
                .map(id -> Invitation.of(id, by.person(), request, secret()))
                .flatMap(made -> store.insert(
                                made,
                                entry(by, "invitation.invite", made)
                                        .with("roles", null, made.roles())
                                        .withPersonal("email", null, made.email()))
                        .onErrorResume(DuplicateKeyException.class, again -> mine(by, made.id())))
                .map(this::view);
    }

    /** Sends an invitation with a new token; the one before no longer works. */
    public Mono<InvitationView> resend(Caller by, String id, long version) {
        return change(by, id, version, "invitation.resend", now -> now.resent(secret()))
                .map(this::view);
    }

    /** Takes an invitation back. */
    public Mono<Void> withdraw(Caller by, String id, long version) {
        return change(by, id, version, "invitation.withdraw", Invitation::withdrawn)
                .then();
    }

    private Mono<Invitation> change(
            Caller by, String id, long version, String action, Function<Invitation, Invitation> change) {
        return changes.change(by, version, mine(by, id), store::lastChange, now -> {
            Invitation next = change.apply(now);
            AuditEntry entry = entry(by, action, next)
                    .with("state", now.state(), next.state())
                    .with("expiresAt", now.expiresAt(), next.expiresAt());
            return store.change(next, entry);
        });
    }

    private Mono<Invitation> mine(Caller by, String id) {
        return store.find(id, Filters.and(InvitationStore.OPEN, seenBy(by)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    /** The condition that an invitation meets where the caller may see it. */
    private static Bson seenBy(Caller by) {
        if (by.is(Role.PROGRAMME)) {
            return new Document();
        }
        String own = by.is(Role.COORDINATOR) ? by.organisation() : null;
        return own == null ? Filters.in("_id", List.of()) : Filters.eq("organisation", own);
    }

    private Invitation.Secret secret() {
        String token = tokens.fresh();
        Instant now = clock.instant();
        return new Invitation.Secret(
                InvitationTokens.hash(token), tokens.sealed(token), now, now.plus(settings.lifetime()));
    }

    private InvitationView view(Invitation invitation) {
        return invitation.view(clock.instant());
    }

    private AuditEntry entry(Caller by, String action, Invitation invitation) {
        return audit.by(by, action, "invitation/" + invitation.id(), invitation.organisation());
    }
}
