package org.charterexchange.service.candidates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.storage.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A leader's profile as it is kept.
 *
 * @param organisation the home organisation
 * @param skills what the person has
 * @param goals what the person wants
 */
record Candidate(
        String id,
        long version,
        String organisation,
        String name,
        @Nullable String title,
        @Nullable Integer stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        Set<Clearance> vetting,
        @Nullable Location location,
        @Nullable Integer maxTravelKm)
        implements Stored {

    static Candidate of(String id, long version, String organisation, CandidateRequest request) {
        return new Candidate(
                id,
                version,
                organisation,
                request.name(),
                request.title(),
                request.stage(),
                request.skills(),
                request.goals(),
                request.availableFrom(),
                request.availableTo(),
                request.vetting(),
                request.location(),
                request.maxTravelKm());
    }

    /** A profile that says nothing yet but whose it is. */
    static Candidate begun(String id, String organisation, String name) {
        return new Candidate(
                id, 1, organisation, name, null, null, Map.of(), Map.of(), null, null, Set.of(), null, null);
    }

    /** The same profile with what was sent, as its next version. */
    Candidate with(CandidateRequest request) {
        return of(id, version + 1, organisation, request);
    }

    CandidateView view(OrganisationView home) {
        return new CandidateView(
                id,
                organisation,
                home.name(),
                home.sector(),
                name,
                title,
                stage,
                skills,
                goals,
                availableFrom,
                availableTo,
                vetting,
                location,
                maxTravelKm,
                version);
    }
}
