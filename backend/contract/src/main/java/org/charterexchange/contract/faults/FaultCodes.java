package org.charterexchange.contract.faults;

import static org.charterexchange.contract.arguments.ArgumentKind.DAY;
import static org.charterexchange.contract.arguments.ArgumentKind.FIELD;
import static org.charterexchange.contract.arguments.ArgumentKind.NAMES;
import static org.charterexchange.contract.arguments.ArgumentKind.NUMBER;
import static org.charterexchange.contract.arguments.ArgumentKind.TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.charterexchange.contract.arguments.ArgumentKind;

/**
 * Everything that can be expected of a value. What needs no argument is an expectation as it stands; the bundles beside this
 * class say each in words.
 */
public final class FaultCodes {

    // Kinds of value
    public static final Expectation VALUE = bare("value");
    public static final Expectation READABLE_VALUE = bare("readable-value");
    public static final Expectation READABLE_BODY = bare("readable-body");
    public static final Expectation WHOLE_NUMBER = bare("whole-number");
    public static final FaultCode.One<Number> WHOLE_NUMBER_FROM = one("whole-number-from", NUMBER);
    public static final FaultCode.Two<Number, Number> WHOLE_NUMBER_FROM_TO =
            two("whole-number-from-to", NUMBER, NUMBER);
    public static final Expectation NUMERIC = bare("number");
    public static final Expectation TRUE_OR_FALSE = bare("true-or-false");
    public static final Expectation DATE = one("date", DAY).with(LocalDate.of(2026, 11, 23));
    public static final Expectation INSTANT =
            one("instant", ArgumentKind.INSTANT).with(Instant.parse("2026-11-23T09:00:00Z"));
    public static final Expectation PLAIN_TEXT = bare("text");
    public static final Expectation LIST = bare("list");
    public static final Expectation OBJECT = bare("object");
    public static final Expectation OBJECT_OR_EMPTY = bare("object-or-empty");
    public static final FaultCode.One<Collection<?>> ONE_OF = one("one-of", NAMES);
    public static final FaultCode.One<Collection<?>> SOME_OF = one("some-of", NAMES);
    public static final FaultCode.One<Collection<?>> LIST_OF = one("list-of", NAMES);
    public static final FaultCode.One<Collection<?>> KNOWN_FIELD = one("known-field", NAMES);
    public static final FaultCode.Two<Number, Number> JSON = two("json", NUMBER, NUMBER);

    // Texts
    public static final FaultCode.One<Number> CHARACTERS = one("characters", NUMBER);
    public static final FaultCode.One<Number> AT_MOST_CHARACTERS = one("at-most-characters", NUMBER);
    public static final Expectation NO_CONTROL_CHARACTERS = bare("no-control-characters");
    public static final Expectation ONE_LINE = bare("one-line");
    public static final FaultCode.One<Number> ID = one("id", NUMBER);
    public static final FaultCode.One<Number> ID_WITH_SINGLE_HYPHENS = one("id-with-single-hyphens", NUMBER);
    public static final Expectation EMAIL_ADDRESS = bare("email-address");

    // Requests
    public static final FaultCode.One<Number> ONE_PARAMETER = one("one-parameter", NUMBER);
    public static final Expectation IDEMPOTENCY_KEY = bare("idempotency-key");
    public static final Expectation VERSION = bare("version");
    public static final Expectation CURSOR = bare("cursor");
    public static final FaultCode.One<Object> ID_IN_ADDRESS = one("id-in-address", TEXT);

    // Days and places
    public static final FaultCode.Two<String, LocalDate> DAY_NOT_BEFORE = two("day-not-before", FIELD, DAY);
    public static final FaultCode.Three<Number, String, LocalDate> DAY_WITHIN_MONTHS =
            new FaultCode.Three<>("day-within-months", NUMBER, FIELD, DAY);
    public static final FaultCode.Two<LocalDate, LocalDate> DAY_FROM_TO = two("day-from-to", DAY, DAY);
    public static final FaultCode.One<LocalDate> DAY_NOT_PAST = one("day-not-past", DAY);
    public static final FaultCode.One<Number> DAY_WITHIN_YEARS = one("day-within-years", NUMBER);
    public static final Expectation DEGREES = bare("degrees");
    public static final FaultCode.Two<Number, Number> DEGREES_FROM_TO = two("degrees-from-to", NUMBER, NUMBER);
    public static final Expectation OTHER_COORDINATE = bare("other-coordinate");

    // Organisations, roles and members
    public static final Expectation REGISTERED_ORGANISATION = bare("registered-organisation");
    public static final Expectation OWN_ORGANISATION = bare("own-organisation");
    public static final Expectation ANOTHER_HOME = bare("another-home");
    public static final Expectation UNUSED_ID = bare("unused-id");
    public static final Expectation ISSUER = bare("issuer");
    public static final Expectation ROLES = bare("roles");
    public static final Expectation ROLES_THAT_GO_TOGETHER = bare("roles-that-go-together");
    public static final Expectation ROLES_OF_AN_ORGANISATION = bare("roles-of-an-organisation");
    public static final Expectation ORGANISATION_OF_MEMBER = bare("organisation-of-member");
    public static final Expectation NO_ORGANISATION = bare("no-organisation");
    public static final Expectation PROFILE_OF_LEADER = bare("profile-of-leader");
    public static final Expectation PROFILE_OF_LEADER_ONLY = bare("profile-of-leader-only");
    public static final Expectation PROFILE_OF_NOBODY = bare("profile-of-nobody");
    public static final Expectation PROFILE_IN_ORGANISATION = bare("profile-in-organisation");
    public static final Expectation MEMBERSHIP_OR_PROFILE = bare("membership-or-profile");
    public static final Expectation CONFIRMATION = bare("confirmation");

    // Candidates and placements
    public static final Expectation CLEARANCES = bare("clearances");
    public static final Expectation SKILL = bare("skill");
    public static final Expectation SKILL_LEVELS = bare("skill-levels");
    public static final FaultCode.One<Number> AT_MOST_SKILLS = one("at-most-skills", NUMBER);
    public static final FaultCode.One<Number> STAGE_NOT_BELOW = one("stage-not-below", NUMBER);
    public static final FaultCode.One<Object> NO_MORE_SHOWN = one("no-more-shown", TEXT);
    public static final Expectation NOT_IN_ANOTHER_ROUND = bare("not-in-another-round");
    public static final FaultCode.One<Object> DRAFT_OR_OPEN = one("draft-or-open", TEXT);

    // Applications
    public static final Expectation PLACEMENT = bare("placement");
    public static final Expectation PLACEMENTS = bare("placements");
    public static final FaultCode.One<Number> AT_MOST_PLACEMENTS = one("at-most-placements", NUMBER);
    public static final Expectation PLACEMENT_NOT_RANKED = bare("placement-not-ranked");
    public static final Expectation PLACEMENT_ONCE = bare("placement-once");
    public static final FaultCode.One<Object> OPEN_PLACEMENT = one("open-placement", TEXT);
    public static final Expectation PLACEMENT_ELSEWHERE = bare("placement-elsewhere");
    public static final Expectation CANDIDATE = bare("candidate");
    public static final Expectation OWN_CANDIDATE = bare("own-candidate");
    public static final Expectation CANDIDATE_NOT_DECLINED = bare("candidate-not-declined");
    public static final Expectation ROUND_APPLIED_FOR = bare("round-applied-for");

    // Rounds and runs
    public static final Expectation ROUND = bare("round");
    public static final FaultCode.Two<String, String> EITHER_FIELD = two("either-field", FIELD, FIELD);
    public static final FaultCode.One<Object> RUN_WITH_RESULT = one("run-with-result", TEXT);
    public static final Expectation DEVIATION = bare("deviation");
    public static final Expectation DEVIATIONS = bare("deviations");
    public static final Expectation ONLY_LAPSES = bare("only-lapses");
    public static final Expectation DIRECTIONS = bare("directions");
    public static final Expectation DIRECTION = bare("direction");

    // Files
    public static final Expectation PLAIN_FILE = bare("plain-file");
    public static final Expectation UTF_8 = bare("utf-8");
    public static final Expectation CSV = bare("csv");
    public static final FaultCode.One<Collection<?>> HEADER_ROW = one("header-row", NAMES);
    public static final FaultCode.One<Number> AT_MOST_COLUMNS = one("at-most-columns", NUMBER);
    public static final FaultCode.One<Number> AT_MOST_ROWS = one("at-most-rows", NUMBER);
    public static final FaultCode.One<Number> AT_MOST_ENTRIES = one("at-most-entries", NUMBER);
    public static final FaultCode.One<Collection<?>> KNOWN_COLUMN = one("known-column", NAMES);
    public static final FaultCode.One<Object> COLUMN = one("column", TEXT);
    public static final Expectation COLUMN_ONCE = bare("column-once");
    public static final FaultCode.One<Number> CELLS = one("cells", NUMBER);
    public static final FaultCode.One<Number> ID_ONCE = one("id-once", NUMBER);
    public static final Expectation SKILLS_AND_LEVELS = bare("skills-and-levels");
    public static final FaultCode.One<Object> AUDIT_EXPORT = one("audit-export", TEXT);

    // Forms
    public static final Expectation TYPED_DATE =
            two("typed-date", DAY, TEXT).with(LocalDate.of(2027, 4, 2), "2/4/2027");
    public static final Expectation CHOICE = bare("choice");
    public static final Expectation LEVEL_FOR_EVERY_SKILL = bare("level-for-every-skill");
    public static final Expectation SKILL_ONCE = bare("skill-once");
    public static final Expectation CHOSEN_FILE = bare("chosen-file");
    public static final FaultCode.One<Number> AT_MOST_MEGABYTES = one("at-most-megabytes", NUMBER);
    public static final Expectation EXPORTED_TRAIL = bare("exported-trail");
    public static final Expectation FAULTS_LISTED = bare("faults-listed");

    private FaultCodes() {}

    private static Expectation bare(String name) {
        return Expectation.of(name);
    }

    private static <A> FaultCode.One<A> one(String name, ArgumentKind<A> kind) {
        return new FaultCode.One<>(name, kind);
    }

    private static <A, B> FaultCode.Two<A, B> two(String name, ArgumentKind<A> first, ArgumentKind<B> second) {
        return new FaultCode.Two<>(name, first, second);
    }
}
