package org.charterexchange.matching.fault;

import static org.charterexchange.matching.language.Argument.Kind.DAY;
import static org.charterexchange.matching.language.Argument.Kind.NUMBER;
import static org.charterexchange.matching.language.Argument.Kind.TEXT;
import static org.charterexchange.matching.language.Argument.Kind.TEXTS;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.PhraseCode;

/** What may be expected where an input has a fault; each with the arguments that say it exactly. */
public enum FaultCode implements PhraseCode {

    // JSON
    UTF_8,
    WELL_FORMED_JSON,
    JSON_OBJECT,
    END_OF_DOCUMENT,
    OBJECT,
    /** The names of the fields. */
    OBJECT_WITH_FIELDS(TEXTS),
    ARRAY,
    /** The names of the fields. */
    KNOWN_FIELD(TEXTS),
    FIELD_ONCE,
    NAME_ONCE,
    VALUE,
    TEXT_VALUE,
    UNICODE_TEXT,
    /** The one text. */
    EXACT_TEXT(TEXT),
    /** The lowest and the highest. */
    WHOLE_NUMBER(NUMBER, NUMBER),
    /** The lowest and the highest. */
    DECIMAL(NUMBER, NUMBER),
    TRUE_OR_FALSE,
    DATE,
    /** The constants. */
    ONE_OF(TEXTS),
    TWO_IDS,
    FEWER_FAULTS,

    // instances
    UNIQUE_ID,
    ID_OF_ORGANISATION,
    ID_OF_PLACEMENT,
    ID_OF_CANDIDATE,
    TWO_SECTORS,
    /** The field that comes before, and its day. */
    NOT_BEFORE(TEXT, DAY),
    STAGE_BAND,
    APPLICATION_ONCE,
    ASSESSMENT_ONCE,
    /** The pointer to the other pin. */
    ONE_PIN(TEXT),
    /** The reasons that bar the pair, as the specification names them. */
    ELIGIBLE_PIN(TEXTS),
    /** How many seats, the placement, the pointers to the pins. */
    PINS_WITHIN_SEATS(NUMBER, TEXT, TEXTS),
    /** How many it hosts, the organisation, the pointers to the pins. */
    PINS_WITHIN_HOST_LIMIT(NUMBER, TEXT, TEXTS),
    /** How many it releases, the organisation, the pointers to the pins. */
    PINS_WITHIN_RELEASE_LIMIT(NUMBER, TEXT, TEXTS),
    ONE_LINK,
    TWO_LINKED,
    /** The candidate, the pointers to the links and those to the pins. */
    LINK_BESIDE_PINS(TEXT, TEXTS, TEXTS),
    /** The candidate. */
    PLACE_BESIDE_PINS_AND_LINKS(TEXT),
    FEWER_PAIRS,

    // results
    SECONDS_AND_POINTS,

    // files to convert
    TEXT_IN_UTF_8,
    /** The most. */
    AT_MOST(NUMBER),
    /** The lowest and the highest. */
    NUMBER_OF_ITEMS(NUMBER, NUMBER),
    /** The lowest and the highest. */
    COST(NUMBER, NUMBER),
    /** The lowest and the highest. */
    ITEM(NUMBER, NUMBER),
    /** The lowest and the highest. */
    PLACE(NUMBER, NUMBER),
    /** The item and the place. */
    COST_OF(NUMBER, NUMBER),
    /** How many items. */
    END_AFTER_COSTS(NUMBER),
    /** The item and the place. */
    ITEM_AND_PLACE_ONCE(NUMBER, NUMBER),
    ORDER,
    ORDER_ONCE,
    AT_LEAST_ONE_ORDER,
    /** The lowest and the highest. */
    ORDER_COUNT(NUMBER, NUMBER),
    /** The lowest and the highest. */
    ALTERNATIVE(NUMBER, NUMBER),
    ALTERNATIVE_ONCE,
    /** How many alternatives. */
    ALL_ALTERNATIVES(NUMBER),
    STRICT_ORDER,
    TIE_CLOSED,
    TIE_CLOSED_BEFORE_NEXT,
    TIE_OPENED,
    METADATA_FIRST,
    METADATA_ONCE,
    METADATA,
    /** The name of the metadata. */
    METADATA_LINE(TEXT),
    /** The name of the metadata, the lowest and the highest. */
    METADATA_NUMBER(TEXT, NUMBER, NUMBER),
    /** The format. */
    FORMAT_ASKED_FOR(TEXT),
    /** The sum. */
    SUM_OF_COUNTS(NUMBER),
    /** How many orders. */
    ORDERS_COUNTED(NUMBER);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    FaultCode(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    @Override
    public String family() {
        return "fault";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
