package org.charterexchange.matching.solver.planner;

/** The rules of a matching (sections 2 and 4 of the specification), hard ones first; their names are for people too. */
public enum Rule {
    SEATS(true),
    HOST_LIMIT(true),
    RELEASE_LIMIT(true),
    LINK(true),
    PIN(true),
    VALUE(false),
    RECIPROCITY(false),
    SWAP(false),
    FIRST_SENT(false),
    FIRST_HOSTED(false);

    private final boolean hard;

    Rule(boolean hard) {
        this.hard = hard;
    }

    /** Whether a matching that breaks the rule is none. */
    public boolean hard() {
        return hard;
    }
}
