package org.charterexchange.service.access.members;

import java.util.function.Function;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.LastChange;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Changes a document for somebody who has read it: it is found, its version compared, the change decided and written in one
 * conditional write. Whoever comes second is refused and told who changed what, and when.
 */
@Component
public class VersionedChange {

    private final MembershipStore memberships;

    VersionedChange(MembershipStore memberships) {
        this.memberships = memberships;
    }

    /**
     * Changes a document that still has the version that its sender has read.
     *
     * @param version the version that the change is based on
     * @param found the document as it is now, where the caller may change it; an error where it refuses whatever the version
     * @param lastChange finds the newest change of the document with an id
     * @param write decides and writes; empty where the document was changed in the same moment, an error where the change is
     *     refused
     * @return the changed document; otherwise an error {@link ProblemType#NOT_FOUND} where nothing was found, {@link
     *     ProblemType#VERSION_MISMATCH} where somebody else came first, or that of {@code found} or {@code write}
     */
    public <D extends VersionedDocument> Mono<D> change(
            Caller by,
            long version,
            Mono<D> found,
            Function<String, Mono<LastChange>> lastChange,
            Function<D, Mono<D>> write) {
        return found.switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .flatMap(now -> Mono.just(now)
                        .filter(same -> same.version() == version)
                        .flatMap(write)
                        .switchIfEmpty(Mono.defer(() -> refuse(by, lastChange.apply(now.id())))));
    }

    /**
     * Always fails, with {@link ProblemType#VERSION_MISMATCH}.
     *
     * @param by who came second
     * @param last the newest change; empty where none is known
     */
    public <T> Mono<T> refuse(Caller by, Mono<LastChange> last) {
        return last.flatMap(change -> told(by, change))
                .map(ProblemException::changed)
                .defaultIfEmpty(new ProblemException(ProblemType.VERSION_MISMATCH))
                .flatMap(Mono::error);
    }

    private Mono<ChangeView> told(Caller by, LastChange change) {
        return memberships
                .find(change.actor())
                .filter(who -> mayKnow(by, who))
                .map(who -> view(change, who.name()))
                .defaultIfEmpty(view(change, null));
    }

    /** The programme knows everybody; members know each other and the programme. */
    private static boolean mayKnow(Caller by, Membership who) {
        return by.is(Role.PROGRAMME)
                || who.roles().contains(Role.PROGRAMME)
                || (who.organisation() != null && who.organisation().equals(by.organisation()));
    }

    private static ChangeView view(LastChange change, @Nullable String name) {
        return new ChangeView(name, change.at(), change.fields(), change.version());
    }
}
