package org.charterexchange.service.candidates;

import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.faults.FaultCodes;
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
        faults.require(request.vetting() != null, "/vetting", null, FaultCodes.CLEARANCES);
        FieldChecks.location(faults, "/location", request.location());
        FieldChecks.optionalRange(faults, "/maxTravelKm", request.maxTravelKm(), 0, 2000);
        FieldChecks.day(faults, "/availableFrom", request.availableFrom());
        FieldChecks.day(faults, "/availableTo", request.availableTo());
        FieldChecks.notBefore(faults, "/availableTo", request.availableTo(), "availableFrom", request.availableFrom());
        return faults;
    }
}
