package org.charterexchange.service.access;

import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.audit.LastChange;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refuses changes that are based on an older version, and says who changed what in the meantime.
 */
@Component
public class Conflicts {

    private final MembershipStore memberships;

    Conflicts(MembershipStore memberships) {
        this.memberships = memberships;
    }

    /**
     * Always fails, with {@link ProblemType#VERSION_MISMATCH}.
     *
     * @param by who came second
     * @param last the newest change; empty where none is known
     */
    public <T> Mono<T> refuse(Caller by, Mono<LastChange> last) {
        return last.flatMap(change -> seen(by, change))
                .map(ProblemException::changed)
                .defaultIfEmpty(new ProblemException(ProblemType.VERSION_MISMATCH))
                .flatMap(Mono::error);
    }

    private Mono<ChangeView> seen(Caller by, LastChange change) {
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
