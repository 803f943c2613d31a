package org.charterexchange.contract.imports;

/**
 * What an import holds.
 */
public enum ImportKind {
    ORGANISATIONS,
    PLACEMENTS,
    CANDIDATES,
    APPLICATIONS
}
