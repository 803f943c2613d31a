package org.charterexchange.contract.audit;

import java.time.Instant;
import java.util.List;

/**
 * A signed statement of how far every chain reached. Whoever keeps it elsewhere can show later that nothing before it was
 * changed.
 *
 * @param number from 1, without gaps
 * @param at when
 * @param reason {@code hour} or {@code publication}
 * @param heads every chain, in the order of their names
 * @param previousHash the hash of the checkpoint before; zeros before the first
 * @param hash SHA-256 of its canonical form
 * @param keyId the key it is signed with
 * @param signature Ed25519 over its canonical form, base64
 */
public record AuditCheckpointView(
        long number,
        Instant at,
        String reason,
        List<AuditHeadView> heads,
        String previousHash,
        String hash,
        String keyId,
        String signature) {}
