package org.charterexchange.matching.verify.statement;

/** Everything that a finding can say of what is claimed and of what should be there. */
public enum StatementCode {
    /** What a document says, or should say, as it stands. */
    VERBATIM(1),

    // What is there
    NOTHING(0),
    /** How many digits, and the scale. */
    LARGE_NUMBER(2),
    MORE_AFTER_THE_END(0),
    /** Line and column. */
    NOT_JSON_AT(2),
    BEYOND_BOUNDS(0),

    // Kinds of value
    JSON(0),
    ONE_OBJECT(0),
    OBJECT(0),
    ARRAY(0),
    STRING(0),
    TRUE_OR_FALSE(0),
    NUMBER(0),
    /** The least and the greatest. */
    WHOLE_NUMBER(2),
    NUMBER_NOT_NEGATIVE(0),
    /** The most digits. */
    PRICE_DIGITS(1),
    SIX_DECIMAL_PLACES(0),
    DATE(0),
    /** The most degrees on either side of 0. */
    DEGREES(1),
    /** The values. */
    ONE_OF(1),
    NO_SUCH_FIELD(0),

    // Ids and pairs
    ORGANISATION_ID(0),
    PLACEMENT_ID(0),
    CANDIDATE_ID(0),
    KNOWN_ID(0),
    /** The id that is there twice. */
    EVERY_ID_ONCE(1),
    TWO_IDS(0),
    TWO_SECTORS(0),
    TWO_ORGANISATIONS(0),
    TWO_ORGANISATIONS_IN_ORDER(0),
    TWO_CANDIDATES(0),
    ONE_PIN(0),
    TWO_NOT_LINKED(0),
    LINK_ONCE(0),

    // The matching
    ONE_MATCH(0),
    ORDERED_BY_CANDIDATE(0),
    /** What bars the pair. */
    NOT_ELIGIBLE(1),
    /** The limit, and whose. */
    AT_MOST(2),
    ONE_OF_TWO(0),
    /** The two candidates. */
    BOTH_OR_NEITHER(2),
    UNMATCHED(0),
    /** The candidate and the placement. */
    PINNED_AT(2),

    // Bound and measures
    PRICES_WITH_LIMIT(0),
    /** How many. */
    ORGANISATIONS(1),
    ORGANISATIONS_BY_ID(0),
    /** The directions. */
    ONE_FOR_EACH(1),

    // Exchanges
    /** How many. */
    SWAPS(1),
    /** How many. */
    EXCHANGES(1),
    EACH_ORGANISATION_ONCE(0),
    MOVES_OF_MATCHES(0),
    /** How many organisations are in it. */
    CYCLE_LEFT_OVER(1),

    // Who is not placed
    NOT_LISTED(0),
    UNPLACED_BY_ID(0),
    REASON_IN_WORDS(0),
    REASONS_FOR_APPLICATIONS(0),
    /** The placement, and the reasons given or to be given. */
    REASONS(2),
    ROOM(0),

    // The run
    SECONDS_AND_POINTS(0),
    /** The seconds before. */
    SECONDS_FROM(1);

    private final int arguments;

    StatementCode(int arguments) {
        this.arguments = arguments;
    }

    /** How many arguments it takes. */
    public int arguments() {
        return arguments;
    }
}
