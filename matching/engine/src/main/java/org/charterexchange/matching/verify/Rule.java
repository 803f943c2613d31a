package org.charterexchange.matching.verify;

/** What of the specification a result or its instance does not keep. */
public enum Rule {
    /** The instance is one. All other rules are about the result. */
    INSTANCE(1),
    ONE_PLACEMENT_EACH(2),
    ELIGIBLE(2),
    SEATS(2),
    RELEASE_LIMIT(2),
    HOST_LIMIT(2),
    LINK(2),
    PIN(2),
    VALUE(3),
    PARTS(3),
    POINTS(4),
    PRICES(5),
    UPPER_BOUND(5),
    RESULT(6),
    FORMAT(6),
    SOLVED_INSTANCE(6),
    MATCHES(6),
    ORDER(6),
    GAP(6),
    LEDGER(6),
    MEASURES(6),
    EXCHANGES(6),
    UNMATCHED(6),
    ENGINE(6);

    private final int section;

    Rule(int section) {
        this.section = section;
    }

    /** Which section of the specification says it. */
    public int section() {
        return section;
    }
}
