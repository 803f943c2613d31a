/**
 * The chains of hashes that audit entries end in, and the signed checkpoints that say how far the chains reached.
 *
 * <p>{@code AuditRelay} carries entries here from the documents they were written with; {@code AuditChains} links them;
 * {@code CheckpointUpkeep} makes checkpoints. What is hashed and signed is defined to the byte in
 * {@code infra/security/audit.md}. How an entry comes to be is the package above ({@code audit}); how chains are read and
 * exported is {@code trail}.
 */
@NullMarked
package org.charterexchange.service.audit.chains;

import org.jspecify.annotations.NullMarked;
