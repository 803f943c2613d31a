package org.charterexchange.service.rounds;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What a plan of a round must be like.
 */
final class RoundChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 100;

    private RoundChecks() {}

    /** Everything that is wrong with it. */
    static Faults faults(RoundRequest plan) {
        Faults faults = new Faults();
        String id = plan.id();
        boolean named =
                id != null && id.length() <= LONGEST_ID && ID.matcher(id).matches();
        faults.require(
                named, "/id", id, "lower-case letters, digits and single hyphens between them, at most " + LONGEST_ID);
        faults.text("/name", plan.name(), LONGEST_NAME);
        given("/offersOn", plan.offersOn(), faults);
        given("/offersUntil", plan.offersUntil(), faults);
        given("/applicationsUntil", plan.applicationsUntil(), faults);
        order(plan.offersOn(), plan.offersUntil(), "/offersUntil", "offersOn", faults);
        order(plan.offersOn(), plan.applicationsUntil(), "/applicationsUntil", "offersOn", faults);
        order(plan.offersOn(), plan.assessmentsUntil(), "/assessmentsUntil", "offersOn", faults);
        Policies.check(plan, faults);
        return faults;
    }

    private static void given(String pointer, @Nullable LocalDate day, Faults faults) {
        faults.require(day != null, pointer, null, "a date such as 2026-11-23");
    }

    private static void order(
            @Nullable LocalDate first, @Nullable LocalDate last, String pointer, String firstName, Faults faults) {
        boolean inOrder = first == null || last == null || !last.isBefore(first);
        faults.require(inOrder, pointer, last, "not before " + firstName + " (" + first + ")");
    }
}
