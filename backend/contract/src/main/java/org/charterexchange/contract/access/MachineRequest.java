package org.charterexchange.contract.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another system that is to act for an organisation with client credentials (RFC 6749, section 4.4).
 *
 * @param issuer the identity provider, one of those whose tokens are accepted
 * @param clientId the client there, as its tokens name it in {@code client_id}, {@code azp} or {@code appid}
 * @param subject the subject of its tokens. Keycloak, for instance, gives a client's service account a subject of its own.
 *     Tokens of people who sign in through the same client have another subject, and so gain nothing. The programme gives
 *     it, the client id where absent; where a coordinator registers a system, the token that confirms the registration
 *     does, and one that is given here is not taken into account.
 * @param name what to call it, 1 to 200 characters
 * @param organisationId whom it acts for
 * @param scopes what it may do, at least one of {@link Scopes#ALL}
 */
public record MachineRequest(
        String issuer,
        String clientId,
        @Nullable String subject,
        String name,
        String organisationId,
        Set<String> scopes) {}
