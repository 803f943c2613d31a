package org.charterexchange.contract.access;

import java.util.Set;

/**
 * What another system may be allowed to do for its organisation. A token grants only what both its own scopes and the record
 * of the machine allow, and never more than a coordinator of the organisation may do.
 */
public final class Scopes {

    /** Reads placements, the organisation's own drafts included. */
    public static final String PLACEMENTS_READ = "placements:read";

    /** Posts, changes, publishes, closes and withdraws the organisation's placements. */
    public static final String PLACEMENTS_WRITE = "placements:write";

    /** Reads the profiles of the organisation's leaders. */
    public static final String CANDIDATES_READ = "candidates:read";

    /** Adds leaders of the organisation. */
    public static final String CANDIDATES_WRITE = "candidates:write";

    /** Reads what the organisation's leaders apply for. */
    public static final String APPLICATIONS_READ = "applications:read";

    /** Reads rounds, and of their published runs what concerns the organisation. */
    public static final String ROUNDS_READ = "rounds:read";

    /** Reads who the caller is; every scope includes it. */
    public static final String ANY = "*";

    /** Every scope that can be granted. */
    public static final Set<String> ALL = Set.of(
            PLACEMENTS_READ, PLACEMENTS_WRITE, CANDIDATES_READ, CANDIDATES_WRITE, APPLICATIONS_READ, ROUNDS_READ);

    private Scopes() {}
}
