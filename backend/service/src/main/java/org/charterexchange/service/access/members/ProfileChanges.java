package org.charterexchange.service.access.members;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Profiles that became or ceased to be somebody's, until everybody concerned has been told.
 */
@Component
public class ProfileChanges {

    private final MembershipStore store;

    ProfileChanges(MembershipStore store) {
        this.store = store;
    }

    /**
     * A profile that became or ceased to be somebody's.
     *
     * @param membership the id of their membership
     * @param gained whether it is theirs now
     * @param formerHolders the ids of the memberships of others whose it was
     */
    public record ProfileChange(
            String membership,
            long version,
            String profile,
            String organisation,
            boolean gained,
            List<String> formerHolders) {

        /** What makes it one and the same however often it is told. */
        public String event() {
            return "membership/" + membership + "/" + version;
        }

        /** Whether the profile was made for them, so that it was never there before. */
        public boolean isNew() {
            return profile.equals(membership);
        }
    }

    /** Those that somebody has yet to be told of. */
    public Flux<ProfileChange> untold() {
        return store.untold().concatMap(this::change);
    }

    /** Everybody has been told. */
    public Mono<Void> told(ProfileChange change) {
        return store.told(change.membership(), change.version());
    }

    private Mono<ProfileChange> change(Membership of) {
        String profile = Objects.requireNonNullElse(of.profile(), "");
        return store.formerlyWith(profile)
                .map(Membership::id)
                .filter(id -> !id.equals(of.id()))
                .collectList()
                .map(others -> new ProfileChange(
                        of.id(),
                        of.version(),
                        profile,
                        Objects.requireNonNullElse(of.organisation(), ""),
                        of.candidate() != null,
                        others));
    }
}
