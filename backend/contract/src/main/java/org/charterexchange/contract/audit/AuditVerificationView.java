package org.charterexchange.contract.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of an exported audit trail showed.
 *
 * @param holds whether nothing was found
 * @param scope {@code all}, or the one chain that the file is about
 * @param chains how many chains are in the file
 * @param entries how many entries
 * @param checkpoints how many checkpoints
 * @param lastCheckpoint when the newest checkpoint was made
 * @param unconfirmed entries after the last checkpoint of their chain: if the newest of them were removed together, nothing
 *     would show it
 * @param findingCount how many findings there are
 * @param findings the first 100 of them, in the order of the file
 */
public record AuditVerificationView(
        boolean holds,
        String scope,
        int chains,
        long entries,
        long checkpoints,
        @Nullable Instant lastCheckpoint,
        long unconfirmed,
        long findingCount,
        List<AuditFindingView> findings) {}
