package org.charterexchange.service.memberships;

import java.util.List;
import org.charterexchange.contract.notices.NoticeKind;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.access.members.ProfileChanges;
import org.charterexchange.service.access.members.ProfileChanges.ProfileChange;
import org.charterexchange.service.notices.Notices;
import org.charterexchange.service.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells whoever gained or lost a profile, and whose it was before.
 */
@Component
class ProfileNotices {

    private final ProfileChanges changes;
    private final Notices notices;
    private final Organisations organisations;

    ProfileNotices(ProfileChanges changes, Notices notices, Organisations organisations) {
        this.changes = changes;
        this.notices = notices;
        this.organisations = organisations;
    }

    /** Tells what has not been told yet; it may be repeated. */
    Mono<Void> tellAll() {
        return changes.untold()
                .concatMap(change -> tell(change).then(Mono.defer(() -> changes.told(change))))
                .then();
    }

    private Mono<Void> tell(ProfileChange change) {
        return organisations
                .named(List.of(change.organisation()))
                .map(known -> called(change, known.get(change.organisation())))
                .flatMap(organisation -> change.gained() ? gained(change, organisation) : lost(change, organisation));
    }

    private Mono<Void> gained(ProfileChange change, String organisation) {
        Mono<Void> theirs = change.isNew()
                ? Mono.empty()
                : notices.tell(change.event(), change.membership(), NoticeKind.PROFILE_GAINED, organisation);
        return theirs.thenMany(Flux.fromIterable(change.formerHolders()))
                .concatMap(former -> notices.tell(change.event(), former, NoticeKind.PROFILE_GIVEN_AWAY, organisation))
                .then();
    }

    private Mono<Void> lost(ProfileChange change, String organisation) {
        return notices.tell(change.event(), change.membership(), NoticeKind.PROFILE_LOST, organisation);
    }

    private static String called(ProfileChange change, @Nullable OrganisationView known) {
        return known == null ? change.organisation() : known.name();
    }
}
