package org.charterexchange.contract.access;

import java.time.Instant;
import java.util.Set;

/**
 * Another system that acts for an organisation.
 */
public record MachineView(
        String id,
        String issuer,
        String clientId,
        String subject,
        String name,
        String organisationId,
        Set<String> scopes,
        Instant since,
        long version) {}
