package org.charterexchange.service.access.members;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says to whom a profile that is there may be given. Of two who take it in the same moment the unique index lets one have
 * it; what is asked here does not change between the question and the write.
 */
@Component
public class ProfileClaims {

    private final MembershipStore store;

    ProfileClaims(MembershipStore store) {
        this.store = store;
    }

    /** Whether somebody is a member with the profile. */
    public Mono<Boolean> isTaken(String profile) {
        return store.ofLeader(profile).hasElement();
    }

    /**
     * Completes where this identity may have the profile. Whose it was gets it back; to anybody else than whose it was the
     * programme alone gives it, and nobody gives one to themselves.
     *
     * @param inviter the id of the membership of whoever gives it
     * @throws ProblemException {@link ProblemType#PROFILE_TAKEN} where it is or was somebody else's, {@link
     *     ProblemType#REFUSED_OWN_PROFILE} where a coordinator would take it
     */
    public Mono<Void> require(Identity to, String profile, String inviter) {
        Mono<Optional<Membership>> member =
                store.of(to).filter(Membership::lasts).map(Optional::of).defaultIfEmpty(Optional.empty());
        return Mono.zip(store.everWith(profile).collectList(), member, isProgramme(inviter))
                .map(all -> new Claim(to, profile, all.getT1(), all.getT2(), inviter, all.getT3()))
                .flatMap(claim -> Mono.justOrEmpty(claim.refusal()))
                .flatMap(refused -> Mono.error(new ProblemException(refused)));
    }

    private Mono<Boolean> isProgramme(String membership) {
        return store.lasting(membership, new Document())
                .map(who -> who.roles().contains(Role.PROGRAMME))
                .defaultIfEmpty(false);
    }

    /**
     * Who wants a profile, and what speaks against it.
     *
     * @param holders whose it is or was
     * @param member whoever wants it, where they are a member
     */
    private record Claim(
            Identity to,
            String profile,
            List<Membership> holders,
            Optional<Membership> member,
            String inviter,
            boolean byProgramme) {

        Optional<ProblemType> refusal() {
            List<Membership> others =
                    holders.stream().filter(each -> !each.holder().equals(to)).toList();
            boolean theirs = others.size() < holders.size();
            boolean taken = others.stream().anyMatch(each -> profile.equals(each.candidate()));
            if (taken || (!others.isEmpty() && !byProgramme)) {
                return Optional.of(ProblemType.PROFILE_TAKEN);
            }
            return theirs ? Optional.empty() : member.filter(this::isSelf).map(who -> ProblemType.REFUSED_OWN_PROFILE);
        }

        /** Coordinators invite for one another too. */
        private boolean isSelf(Membership who) {
            return who.id().equals(inviter) || (!byProgramme && who.roles().contains(Role.COORDINATOR));
        }
    }
}
