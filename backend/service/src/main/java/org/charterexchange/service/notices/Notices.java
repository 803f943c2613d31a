package org.charterexchange.service.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.charterexchange.contract.notices.NoticeKind;
import org.charterexchange.contract.notices.NoticeView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells people what somebody else changed of theirs, and remembers what they have read.
 */
@Component
public class Notices {

    private static final int MOST = 100;

    private final NoticeStore store;
    private final Memberships memberships;
    private final AuditEntries audit;
    private final Clock clock;

    Notices(NoticeStore store, Memberships memberships, AuditEntries audit, Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tells somebody of an event; again changes nothing.
     *
     * @param event what makes it one and the same event, such as an id and a version
     * @param person the id of their membership, also one that has ended
     */
    public Mono<Void> tell(String event, String person, NoticeKind kind, String... arguments) {
        String id = UUID.nameUUIDFromBytes((event + " " + person + " " + kind).getBytes(StandardCharsets.UTF_8))
                .toString();
        Instant now = clock.instant();
        Notice notice = new Notice(id, 1, person, kind, List.of(arguments), now, null);
        return store.insert(
                        notice, audit.bySystem("notice.tell", "notice/" + id).with("kind", null, kind))
                .onErrorResume(DuplicateKeyException.class, told -> Mono.empty())
                .then();
    }

    /** How much this identity has not read yet. */
    public Mono<Long> countUnread(Identity identity) {
        return memberships.id(identity).flatMap(store::countUnread).defaultIfEmpty(0L);
    }

    Mono<List<NoticeView>> unread(Identity identity) {
        return memberships
                .id(identity)
                .flatMap(person -> store.unread(person, MOST))
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(Notice::at))
                        .map(Notice::view)
                        .toList())
                .defaultIfEmpty(List.of());
    }

    /** Remembers that this identity has read what it was told; {@link ProblemType#NOT_FOUND} for anybody else's. */
    Mono<Void> read(Caller by, Identity identity, String id) {
        return memberships
                .id(identity)
                .flatMap(person -> store.find(id, person))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .filter(notice -> notice.readAt() == null)
                .flatMap(notice -> store.read(notice.read(clock.instant()), entry(by, notice)))
                .then();
    }

    /** By the membership: whose access has ended is nobody by their token. */
    private AuditEntry entry(Caller by, Notice notice) {
        Caller person =
                new Caller(notice.person(), by.name(), by.roles(), by.organisation(), by.candidate(), by.requestId());
        return audit.by(person, "notice.read", "notice/" + notice.id(), by.organisation());
    }
}
