package org.charterexchange.service.placements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.FieldChecks;
import org.charterexchange.service.skills.Skills;
import org.charterexchange.service.time.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says everything that is wrong with a placement as it was sent.
 */
@Component
class PlacementChecks {

    private static final int MOST_SEATS = 1000;
    private static final int LONGEST_MONTHS = 18;

    private final Skills skills;
    private final Clock clock;

    PlacementChecks(Skills skills, Clock clock) {
        this.skills = skills;
        this.clock = clock;
    }

    Faults faults(PlacementRequest request) {
        Faults faults = new Faults();
        faults.text("/title", request.title(), 200);
        faults.optionalText("/purpose", request.purpose(), 4000);
        faults.optionalText("/site", request.site(), 200);
        faults.range("/seats", request.seats(), 0, MOST_SEATS);
        faults.range("/daysPerWeek", request.daysPerWeek(), 1, 5);
        faults.require(
                request.attendance() != null,
                "/attendance",
                null,
                FaultCodes.ONE_OF.with(List.of(Attendance.values())));
        faults.require(request.vetting() != null, "/vetting", null, FaultCodes.CLEARANCES);
        skills.check(faults, "/essentialSkills", request.essentialSkills());
        skills.check(faults, "/desirableSkills", request.desirableSkills());
        skills.check(faults, "/developsSkills", request.developsSkills());
        FieldChecks.location(faults, "/location", request.location());
        checkStages(faults, request.stages());
        checkDates(faults, request.starts(), request.ends());
        return faults;
    }

    /** Nobody can go to an open placement that is over. */
    void checkAhead(Faults faults, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        LocalDate today = LondonTime.today(clock);
        LocalDate last = ends == null ? starts : ends;
        faults.require(
                last == null || !last.isBefore(today),
                ends == null ? "/starts" : "/ends",
                last,
                FaultCodes.DAY_NOT_PAST.with(today));
    }

    /** What the panel sees of those who applied can only become less. */
    static void checkScoring(Faults faults, Placement now, PlacementRequest request) {
        faults.require(
                !now.wouldShowMore(request),
                "/scoring",
                request.scoring(),
                FaultCodes.NO_MORE_SHOWN.with(now.offer().shown()));
    }

    private static void checkStages(Faults faults, @Nullable StageBand stages) {
        if (stages != null) {
            faults.range("/stages/lowest", stages.lowest(), 1, 5);
            faults.range("/stages/highest", stages.highest(), 1, 5);
            faults.require(
                    stages.lowest() <= stages.highest(),
                    "/stages/highest",
                    stages.highest(),
                    FaultCodes.STAGE_NOT_BELOW.with(stages.lowest()));
        }
    }

    private static void checkDates(Faults faults, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        FieldChecks.day(faults, "/starts", starts);
        FieldChecks.day(faults, "/ends", ends);
        FieldChecks.notBefore(faults, "/ends", ends, "starts", starts);
        if (starts != null && ends != null && FieldChecks.isOfThisCentury(starts)) {
            LocalDate latest = starts.plusMonths(LONGEST_MONTHS);
            faults.require(
                    !ends.isAfter(latest),
                    "/ends",
                    ends,
                    FaultCodes.DAY_WITHIN_MONTHS.with(LONGEST_MONTHS, "starts", latest));
        }
    }
}
