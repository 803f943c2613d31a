package org.charterexchange.service.invitations;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationState;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is kept.
 *
 * @param email forgotten once nothing is to be sent there any more
 * @param state never {@code EXPIRED}: that is a matter of time
 * @param tokenHash SHA-256 of the token, unique
 * @param mail the e-mail that waits to be sent
 * @param mails how many e-mails there were, the waiting one included
 * @param binding who accepted, until they are a member
 */
record Invitation(
        String id,
        long version,
        @Nullable String email,
        String name,
        Set<Role> roles,
        @Nullable String organisation,
        @Nullable String candidate,
        MailLanguage language,
        InvitationState state,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        String tokenHash,
        int mails,
        @Nullable OutgoingMail mail,
        @Nullable Instant sentAt,
        @Nullable AcceptedBy binding)
        implements VersionedDocument {

    /** The secret of an invitation: what is kept of it, what waits to be sent, and until when it is good. */
    record Secret(String hash, String sealed, Instant from, Instant until) {}

    static Invitation of(String id, String by, InvitationRequest request, Secret secret) {
        return new Invitation(
                id,
                1,
                request.email(),
                request.name(),
                request.roles(),
                request.organisationId(),
                request.candidateId(),
                Objects.requireNonNullElse(request.language(), MailLanguage.ENGLISH),
                InvitationState.OPEN,
                by,
                secret.from(),
                secret.until(),
                secret.hash(),
                1,
                mail(1, secret),
                null,
                null);
    }

    /** Open anew with another secret, and its e-mail waiting. */
    Invitation resent(Secret secret) {
        return next(email, InvitationState.OPEN, secret, mail(mails + 1, secret), null);
    }

    Invitation withdrawn() {
        return next(null, InvitationState.WITHDRAWN, null, null, null);
    }

    Invitation accepted(AcceptedBy by) {
        return next(null, InvitationState.ACCEPTED, null, null, by);
    }

    private Invitation next(
            @Nullable String address,
            InvitationState to,
            @Nullable Secret secret,
            @Nullable OutgoingMail waiting,
            @Nullable AcceptedBy bound) {
        return new Invitation(
                id,
                version + 1,
                address,
                name,
                roles,
                organisation,
                candidate,
                language,
                to,
                invitedBy,
                invitedAt,
                secret == null ? expiresAt : secret.until(),
                secret == null ? tokenHash : secret.hash(),
                waiting == null ? mails : waiting.number(),
                waiting,
                secret == null ? sentAt : null,
                bound);
    }

    private static OutgoingMail mail(int number, Secret secret) {
        return new OutgoingMail(number, secret.sealed(), secret.from(), 0, null);
    }

    InvitationState stateAt(Instant now) {
        return state == InvitationState.OPEN && !expiresAt.isAfter(now) ? InvitationState.EXPIRED : state;
    }

    /** The profile of the leader: named, or made with the id of the invitation. */
    @Nullable String profile() {
        if (!roles.contains(Role.LEADER)) {
            return null;
        }
        return candidate != null ? candidate : id;
    }

    MembershipRequest membership(AcceptedBy of) {
        return new MembershipRequest(of.issuer(), of.subject(), name, roles, organisation, profile());
    }

    InvitationView view(Instant now) {
        return new InvitationView(
                id,
                Objects.requireNonNullElse(email, ""),
                name,
                roles,
                organisation,
                candidate,
                language,
                stateAt(now),
                invitedBy,
                invitedAt,
                expiresAt,
                sentAt,
                mail == null ? null : mail.failure(),
                version);
    }
}
