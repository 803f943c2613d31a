package org.charterexchange.service.candidates;

import java.time.LocalDate;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.FieldChecks;
import org.charterexchange.service.skills.Skills;
import org.springframework.stereotype.Component;

/**
 * Says everything that is wrong with a profile as it was sent.
 */
@Component
class CandidateChecks {

    private final Skills skills;

    CandidateChecks(Skills skills) {
        this.skills = skills;
    }

    Faults faults(CandidateRequest request) {
        Faults faults = new Faults();
        faults.text("/name", request.name(), 200);
        faults.optionalText("/title", request.title(), 200);
        FieldChecks.optionalRange(faults, "/stage", request.stage(), 1, 5);
        skills.check(faults, "/skills", request.skills());
        skills.check(faults, "/goals", request.goals());
        faults.require(request.vetting() != null, "/vetting", null, "a list of clearances, which may be empty");
        FieldChecks.location(faults, "/location", request.location());
        FieldChecks.optionalRange(faults, "/maxTravelKm", request.maxTravelKm(), 0, 2000);
        LocalDate from = request.availableFrom();
        LocalDate to = request.availableTo();
        boolean ordered = from == null || to == null || !to.isBefore(from);
        faults.require(ordered, "/availableTo", to, "a day not before availableFrom, " + from);
        return faults;
    }
}
