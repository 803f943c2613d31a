package org.charterexchange.contract.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that was not accepted yet.
 *
 * @param email where it is sent
 * @param candidateId the profile that the leader will have; absent where one will be made
 * @param invitedBy the membership of the one who invited
 * @param expiresAt until when it can be accepted
 * @param sentAt when the mail server took the latest e-mail; absent while it waits
 * @param sendingFailure what the mail server said at the latest attempt; absent where none failed
 */
public record InvitationView(
        String id,
        String email,
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String candidateId,
        MailLanguage language,
        InvitationState state,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant sentAt,
        @Nullable String sendingFailure,
        long version) {}
