package org.charterexchange.matching.verify;

import java.util.List;

/**
 * What a check of a result found.
 *
 * @param findings every disagreement between the result and the specification, in the order of the checks; empty where
 *     all agree
 */
public record Verification(List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /** Whether the result is a feasible matching whose every claim holds. */
    public boolean accepted() {
        return findings.isEmpty();
    }
}
