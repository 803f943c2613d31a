package org.charterexchange.service.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.access.InvitationOffer;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.members.Enrolments;
import org.charterexchange.service.access.members.ProfileClaims;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Accepts invitations. The invitation's own change decides who has it; the membership, and a leader's profile, follow from
 * it and are made good after a crash.
 */
@Component
public class Acceptances {

    private static final Logger LOG = LoggerFactory.getLogger(Acceptances.class);

    private final InvitationStore store;
    private final Enrolments members;
    private final ProfileClaims claims;
    private final Candidates candidates;
    private final Organisations organisations;
    private final AuditEntries audit;
    private final Clock clock;

    Acceptances(
            InvitationStore store,
            Enrolments members,
            ProfileClaims claims,
            Candidates candidates,
            Organisations organisations,
            AuditEntries audit,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.claims = claims;
        this.candidates = candidates;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the invitation with this token offers; a refusal says whether it was used, withdrawn or is too old. */
    public Mono<InvitationOffer> offer(InvitationToken token) {
        return good(token)
                .flatMap(invitation -> organisations
                        .named(invitation.organisation() == null ? List.of() : List.of(invitation.organisation()))
                        .map(known -> offer(
                                invitation, known.values().stream().findFirst().orElse(null))));
    }

    /** Binds the identity to what the invitation offers, once. */
    public Mono<MembershipView> accept(Caller by, Identity identity, InvitationToken token) {
        AcceptedBy binding = new AcceptedBy(identity.issuer(), identity.subject());
        return good(token)
                .delayUntil(this::requireStillTheirs)
                .delayUntil(now -> Mono.justOrEmpty(now.candidate())
                        .flatMap(profile -> claims.require(identity, profile, now.invitedBy())))
                .flatMap(now -> members.requireFree(now.membership(binding)).then(Mono.defer(() -> {
                    Invitation next = now.accepted(binding);
                    return store.accept(next, clock.instant(), entry(by, now, next));
                })))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.INVITATION_USED)))
                .flatMap(accepted -> settle(accepted, binding));
    }

    /** Makes those members who accepted before a crash. */
    Mono<Void> settleAll() {
        return store.unsettled()
                .concatMap(accepted -> Mono.justOrEmpty(accepted.binding())
                        .flatMap(of -> settle(accepted, of))
                        .onErrorResume(failure -> later(accepted, failure)))
                .then();
    }

    private Mono<MembershipView> settle(Invitation accepted, AcceptedBy binding) {
        Caller member = new Caller(accepted.id(), accepted.name(), accepted.roles(), null, null, null);
        return profile(member, accepted)
                .then(Mono.defer(() -> members.join(member, accepted.id(), accepted.membership(binding))))
                .flatMap(joined -> atHome(member, joined))
                .flatMap(joined -> store.settle(accepted, joined.id()).thenReturn(joined))
                .onErrorResume(
                        Acceptances::hopeless, taken -> store.settle(accepted).then(Mono.error(taken)));
    }

    /** One that fails keeps no other waiting. */
    private static Mono<MembershipView> later(Invitation accepted, Throwable failure) {
        LOG.warn("The acceptance of {} waits for the next attempt", accepted.id(), failure);
        return Mono.empty();
    }

    /** Somebody who became a member otherwise, or whose profile became another's, in the same moment is not asked for ever. */
    private static boolean hopeless(Throwable failure) {
        return failure instanceof ProblemException refused
                && (refused.type() == ProblemType.ALREADY_MEMBER || refused.type() == ProblemType.PROFILE_TAKEN);
    }

    /** Whoever is moved while they accept follows their profile: the move looked for a member when there was none yet. */
    private Mono<MembershipView> atHome(Caller by, MembershipView joined) {
        return Mono.justOrEmpty(joined.candidateId())
                .flatMapMany(profile -> candidates.named(List.of(profile)))
                .filter(profile -> !profile.organisationId().equals(joined.organisationId()))
                .next()
                .flatMap(profile -> members.move(by, profile.id(), profile.organisationId()))
                .defaultIfEmpty(joined);
    }

    private Mono<Void> profile(Caller by, Invitation accepted) {
        String home = accepted.organisation();
        return home != null && accepted.id().equals(accepted.profile())
                ? candidates.begin(by, accepted.id(), home, accepted.name())
                : Mono.empty();
    }

    /** A leader who moved since is no longer the inviting organisation's to invite. */
    private Mono<Void> requireStillTheirs(Invitation invitation) {
        String profile = invitation.candidate();
        return profile == null
                ? Mono.empty()
                : candidates
                        .named(List.of(profile))
                        .filter(who -> who.organisationId().equals(invitation.organisation()))
                        .next()
                        .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.INVITATION_WITHDRAWN)))
                        .then();
    }

    private Mono<Invitation> good(InvitationToken token) {
        Faults faults = new Faults();
        faults.text("/token", token.token(), 200);
        faults.refuseIfAny();
        return store.withToken(InvitationTokens.hash(token.token()))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .doOnNext(this::requireOpen);
    }

    private void requireOpen(Invitation invitation) {
        Instant now = clock.instant();
        switch (invitation.stateAt(now)) {
            case OPEN -> {
                // goes on
            }
            case ACCEPTED -> throw new ProblemException(ProblemType.INVITATION_USED);
            case WITHDRAWN -> throw new ProblemException(ProblemType.INVITATION_WITHDRAWN);
            case EXPIRED -> throw new ProblemException(ProblemType.INVITATION_EXPIRED, invitation.expiresAt());
        }
    }

    private static InvitationOffer offer(Invitation invitation, @Nullable OrganisationView of) {
        return new InvitationOffer(
                invitation.name(),
                invitation.roles(),
                invitation.organisation(),
                of == null ? null : of.name(),
                of == null ? null : of.sector(),
                invitation.expiresAt());
    }

    private AuditEntry entry(Caller by, Invitation before, Invitation after) {
        Caller actor = by.roles().isEmpty()
                ? new Caller(after.id(), after.name(), after.roles(), null, null, by.requestId())
                : by;
        return audit.by(actor, "invitation.accept", "invitation/" + after.id(), after.organisation())
                .with("state", before.state(), after.state());
    }
}
