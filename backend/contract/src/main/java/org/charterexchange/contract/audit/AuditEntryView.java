package org.charterexchange.contract.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param sequence its place in the chain that was asked for, from 1
 * @param at when, UTC
 * @param actor who: the id of a membership, or {@code system}
 * @param organisationId for which organisation
 * @param action what, such as {@code placement.publish}
 * @param subject the object it was done to, such as {@code placement/p-12}
 * @param refused whether the action was refused
 * @param changes what changed; of a refusal, what was asked for and why it was refused
 * @param requestId the request
 * @param previousHash the hash of the entry before, hexadecimal SHA-256
 * @param hash the hash of this entry
 */
public record AuditEntryView(
        long sequence,
        Instant at,
        String actor,
        @Nullable String organisationId,
        String action,
        String subject,
        boolean refused,
        List<AuditChange> changes,
        @Nullable String requestId,
        String previousHash,
        String hash) {}
