package org.charterexchange.matching.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.jspecify.annotations.Nullable;

/** A copy of a candidate in which something may differ. */
final class CandidateBuilder {

    private final Candidate original;

    @Nullable Integer stage;

    Map<String, Integer> skills;

    @Nullable LocalDate availableFrom;

    @Nullable LocalDate availableTo;

    Set<Clearance> vetting;

    @Nullable Integer maxTravelKm;

    List<String> applications;

    CandidateBuilder(Candidate original) {
        this.original = original;
        this.stage = original.stage();
        this.skills = original.skills();
        this.availableFrom = original.availableFrom();
        this.availableTo = original.availableTo();
        this.vetting = original.vetting();
        this.maxTravelKm = original.maxTravelKm();
        this.applications = original.applications();
    }

    Candidate candidate() {
        return new Candidate(
                original.id(),
                original.organisation(),
                stage,
                skills,
                original.goals(),
                availableFrom,
                availableTo,
                vetting,
                original.location(),
                maxTravelKm,
                applications,
                original.openToOffers());
    }
}
