package org.charterexchange.matching.cli.audit;

import java.util.List;
import java.util.Set;

/**
 * What the verification of an export showed.
 *
 * @param scope {@code all} or the one chain that the file is about
 * @param chains the chains in the file
 * @param lastCheckpoint when the newest checkpoint was made; empty without one
 * @param unconfirmed entries after the last checkpoint of their chain
 * @param trusted whether the key was given by the reader rather than by the file
 * @param findings the first findings
 * @param count how many findings there are
 */
record TrailReport(
        String scope,
        Set<String> chains,
        long checkpoints,
        long entries,
        String lastCheckpoint,
        long unconfirmed,
        boolean trusted,
        List<TrailFinding> findings,
        long count) {

    TrailReport {
        findings = List.copyOf(findings);
    }

    boolean holds() {
        return count == 0;
    }
}
