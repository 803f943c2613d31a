package org.charterexchange.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.matching.Fixtures.aCandidate;
import static org.charterexchange.matching.Fixtures.aPlacement;
import static org.charterexchange.matching.Fixtures.firm;
import static org.charterexchange.matching.Fixtures.force;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.Fixtures.ACandidate;
import org.charterexchange.matching.Fixtures.APlacement;
import org.charterexchange.matching.Fixtures.Round;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.instance.StageBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private final Round round = new Round();
    private final ACandidate candidate = aCandidate("c", "a").appliesTo("p");
    private final APlacement placement = aPlacement("p", "b");

    @BeforeEach
    void aForceAndAFirm() {
        round.organisations.addAll(List.of(force("a"), firm("b"), force("d")));
    }

    @Test
    void aMissingFieldDoesNotConstrain() {
        assertThat(reasons()).isEmpty();
    }

    @Test
    void theHomeOrganisationAndOtherDirectionsAreBarred() {
        assertThat(reasons(candidate, aPlacement("p", "a"))).containsExactly(Reason.DIRECTION);
        assertThat(reasons(candidate, aPlacement("p", "d"))).containsExactly(Reason.DIRECTION);
    }

    @Test
    void withoutAnApplicationOnlyCandidatesOpenToOffersAreEligible() {
        candidate.appliesTo();
        assertThat(reasons()).containsExactly(Reason.NOT_APPLIED);
        candidate.open = true;
        assertThat(reasons()).isEmpty();
    }

    @Test
    void everyEssentialSkillMustBeThereAtItsLevel() {
        placement.essential = Map.of("risk", 3, "agile", 1);
        candidate.skills = Map.of("risk", 3);
        assertThat(reasons()).containsExactly(Reason.ESSENTIAL_SKILLS);
        candidate.skills = Map.of("risk", 2, "agile", 5);
        assertThat(reasons()).containsExactly(Reason.ESSENTIAL_SKILLS);
        candidate.skills = Map.of("risk", 3, "agile", 1);
        assertThat(reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "4,false", "5,true"})
    void aStageBandIncludesItsLowestAndItsHighestStage(int stage, boolean barred) {
        placement.stages = new StageBand(2, 4);
        candidate.stage = stage;
        assertThat(reasons().contains(Reason.STAGE)).isEqualTo(barred);
    }

    @ParameterizedTest
    @CsvSource({
        "NPPV1,NPPV2A,true",
        "NPPV2A,NPPV2F,true",
        "NPPV2F,NPPV3,true",
        "NPPV2A,NPPV1,false",
        "NPPV3,NPPV1,false",
        "RV,MV,true",
        "MV,RV,false",
        "BPSS,CTC,true",
        "CTC,SC,true",
        "SC,DV,true",
        "DV,BPSS,false",
        "DV,DV,true",
        "MV,DV,false",
        "NPPV3,MV,false",
        "BPSS,NPPV3,false",
        "RV,DV,false"
    })
    void onlyAHigherClearanceOfTheSameFamilySatisfies(Clearance asked, Clearance held, boolean satisfies) {
        placement.vetting = Set.of(asked);
        candidate.vetting = Set.of(held);
        assertThat(reasons().isEmpty()).isEqualTo(satisfies);
    }

    @Test
    void everyClearanceAskedForMustBeSatisfied() {
        placement.vetting = Set.of(Clearance.SC, Clearance.NPPV2A);
        candidate.vetting = Set.of(Clearance.DV);
        assertThat(reasons()).containsExactly(Reason.VETTING);
        candidate.vetting = Set.of(Clearance.DV, Clearance.NPPV3);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void thePlacementMustLieWithinTheAvailability() {
        placement.starts = LocalDate.of(2026, 9, 1);
        placement.ends = LocalDate.of(2026, 10, 31);
        candidate.from = placement.starts;
        candidate.to = placement.ends;
        assertThat(reasons()).isEmpty();
        candidate.from = LocalDate.of(2026, 9, 2);
        assertThat(reasons()).containsExactly(Reason.DATES);
        candidate.from = null;
        candidate.to = LocalDate.of(2026, 10, 30);
        assertThat(reasons()).containsExactly(Reason.DATES);
    }

    @Test
    void theDistanceMustNotBeAboveTheCandidatesLimitUnlessTheWorkIsRemote() {
        candidate.location = new Location(51.5074, -0.1278);
        placement.location = new Location(52.4862, -1.8904);
        // London to Birmingham: haversine 162.496 km on the sphere of section 2 of the specification
        assertThat(candidate.made())
                .satisfies(one -> assertThat(new Eligibility(round.made()).kilometres(one, placement.made()))
                        .isEqualTo(162));
        candidate.maxTravelKm = 162;
        assertThat(reasons()).isEmpty();
        candidate.maxTravelKm = 161;
        assertThat(reasons()).containsExactly(Reason.TRAVEL);
        placement.attendance = Attendance.REMOTE;
        assertThat(reasons()).isEmpty();
    }

    @Test
    void anUnknownLocationIsAtNoDistanceAndTheOrganisationsStandsInForAMissingOne() {
        candidate.maxTravelKm = 0;
        candidate.location = new Location(51, 0);
        assertThat(reasons()).isEmpty();
        round.organisations.set(1, new Organisation("b", "B", Sector.INDUSTRY, new Location(52, 0), null, null, 0, 0));
        assertThat(reasons()).containsExactly(Reason.TRAVEL);
    }

    @Test
    void conflictsBarBothWaysAndExclusionsOnePair() {
        round.conflicts.add(new Conflict("b", "a", "tender"));
        assertThat(reasons()).containsExactly(Reason.CONFLICT);
        round.conflicts.set(0, new Conflict("a", "b", "tender"));
        assertThat(reasons()).containsExactly(Reason.CONFLICT);
        round.conflicts.clear();
        round.exclusions.add(new Exclusion("c", "p", "was there"));
        assertThat(reasons()).containsExactly(Reason.EXCLUDED);
        assertThat(reasons(aCandidate("other", "a").appliesTo("p"), placement)).isEmpty();
    }

    @Test
    void allReasonsComeInTheOrderOfTheSpecification() {
        APlacement far = aPlacement("p", "d");
        far.essential = Map.of("risk", 1);
        far.stages = new StageBand(5, 5);
        far.vetting = Set.of(Clearance.MV);
        far.starts = LocalDate.of(2026, 1, 1);
        far.location = new Location(60, 0);
        ACandidate nobody = aCandidate("c", "a");
        nobody.stage = 1;
        nobody.from = LocalDate.of(2026, 1, 2);
        nobody.location = new Location(50, 0);
        nobody.maxTravelKm = 1111;
        round.conflicts.add(new Conflict("a", "d", "tender"));
        round.exclusions.add(new Exclusion("c", "p", "no"));

        assertThat(reasons(nobody, far)).containsExactly(Reason.values());
        assertThat(new Eligibility(round.made()).reasonsAgainstPin(nobody.made(), far.made()))
                .doesNotContain(Reason.NOT_APPLIED)
                .hasSize(8);
    }

    private List<Reason> reasons() {
        return reasons(candidate, placement);
    }

    private List<Reason> reasons(ACandidate who, APlacement where) {
        Eligibility eligibility = new Eligibility(round.made());
        List<Reason> reasons = eligibility.reasons(who.made(), where.made());
        assertThat(eligibility.isEligible(who.made(), where.made())).isEqualTo(reasons.isEmpty());
        return reasons;
    }
}
