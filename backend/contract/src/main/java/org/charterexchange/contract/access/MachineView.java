package org.charterexchange.contract.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another system that acts for an organisation.
 *
 * @param subject the subject of its tokens; absent until it has confirmed
 * @param confirmed whether it has access; until then its own token has yet to confirm the registration
 */
public record MachineView(
        String id,
        String issuer,
        String clientId,
        @Nullable String subject,
        String name,
        String organisationId,
        Set<String> scopes,
        boolean confirmed,
        Instant since,
        long version) {}
