package org.charterexchange.service.candidates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A leader's profile as it is kept.
 *
 * @param organisation the home organisation
 * @param skills what the person has
 * @param goals what the person wants
 * @param earlierHomes the home organisations before this one, oldest first
 * @param movedBy who moved the person here, until everything else has followed
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
        @Nullable Integer maxTravelKm,
        List<EarlierHome> earlierHomes,
        @Nullable String movedBy)
        implements VersionedDocument {

    /** Profiles that were kept before anybody could move have no list. */
    Candidate {
        earlierHomes = earlierHomes == null ? List.of() : List.copyOf(earlierHomes);
    }

    /** Where the person was at home. */
    record EarlierHome(String organisation, Instant until) {}

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
                request.maxTravelKm(),
                List.of(),
                null);
    }

    /** A profile that says nothing yet but whose it is. */
    static Candidate begun(String id, String organisation, String name) {
        return new Candidate(
                id,
                1,
                organisation,
                name,
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                Set.of(),
                null,
                null,
                List.of(),
                null);
    }

    /** The same profile with what was sent, as its next version. */
    Candidate with(CandidateRequest request) {
        return of(id, version + 1, organisation, request).at(organisation, earlierHomes, movedBy);
    }

    /** Whether the profile says this already. */
    boolean says(CandidateRequest request) {
        return of(id, version, organisation, request)
                .at(organisation, earlierHomes, movedBy)
                .equals(this);
    }

    /** At home elsewhere from now on; what depends on the home has yet to follow. */
    Candidate movedTo(String home, Instant at, String by) {
        List<EarlierHome> homes = new ArrayList<>(earlierHomes);
        homes.add(new EarlierHome(organisation, at));
        return next().at(home, homes, by);
    }

    /** Everything has followed. */
    Candidate arrived() {
        return next().at(organisation, earlierHomes, null);
    }

    private Candidate next() {
        return new Candidate(
                id,
                version + 1,
                organisation,
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
                earlierHomes,
                movedBy);
    }

    private Candidate at(String home, List<EarlierHome> earlier, @Nullable String by) {
        return new Candidate(
                id,
                version,
                home,
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
                earlier,
                by);
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
