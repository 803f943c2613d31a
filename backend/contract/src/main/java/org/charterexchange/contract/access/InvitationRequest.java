package org.charterexchange.contract.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be invited by e-mail. Coordinators invite coordinators and leaders of their own organisation; the programme
 * invites anybody.
 *
 * @param email where the invitation is sent, one address without a display name, at most 254 characters
 * @param name the person's display name, 1 to 200 characters
 * @param roles what the person will be able to do, at least one
 * @param organisationId needed for {@code COORDINATOR} and {@code LEADER}, and for these only
 * @param candidateId a leader's profile, where there is one already; otherwise an empty one of this name is made when the
 *     invitation is accepted
 * @param language of the e-mail; English where absent
 */
public record InvitationRequest(
        String email,
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String candidateId,
        @Nullable MailLanguage language) {}
