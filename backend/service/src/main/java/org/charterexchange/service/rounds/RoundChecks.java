package org.charterexchange.service.rounds;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.FieldChecks;
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
        faults.require(named, "/id", id, FaultCodes.ID_WITH_SINGLE_HYPHENS.with(LONGEST_ID));
        faults.text("/name", plan.name(), LONGEST_NAME);
        given("/offersOn", plan.offersOn(), faults);
        given("/offersUntil", plan.offersUntil(), faults);
        given("/applicationsUntil", plan.applicationsUntil(), faults);
        FieldChecks.day(faults, "/offersOn", plan.offersOn());
        last("/offersUntil", plan.offersUntil(), plan, faults);
        last("/applicationsUntil", plan.applicationsUntil(), plan, faults);
        last("/assessmentsUntil", plan.assessmentsUntil(), plan, faults);
        Policies.check(plan, faults);
        return faults;
    }

    private static void given(String pointer, @Nullable LocalDate day, Faults faults) {
        faults.require(day != null, pointer, null, FaultCodes.DATE);
    }

    private static void last(String pointer, @Nullable LocalDate last, RoundRequest plan, Faults faults) {
        FieldChecks.day(faults, pointer, last);
        FieldChecks.notBefore(faults, pointer, last, "offersOn", plan.offersOn());
    }
}
