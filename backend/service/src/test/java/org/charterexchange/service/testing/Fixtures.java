package org.charterexchange.service.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.applications.RankingRequest;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Requests that are right in everything.
 */
public final class Fixtures {

    private Fixtures() {}

    public static OrganisationRequest anOrganisation(String id, Sector sector) {
        return new OrganisationRequest(
                id,
                "Name of " + id,
                sector,
                "territorial",
                "England",
                "Kempston",
                new Location(52.12, -0.49),
                5,
                3,
                null);
    }

    public static PlacementRequest aPlacement(String title) {
        return aPlacement(title, null);
    }

    public static PlacementRequest aPlacement(String title, @Nullable Scoring scoring) {
        return new PlacementRequest(
                title,
                "To learn how it is done elsewhere",
                2,
                new StageBand(2, 4),
                Map.of("risk-assessment", 3),
                Map.of("data-analysis", 2),
                Map.of("digital-strategy", 4),
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 3, 26),
                3,
                Attendance.HYBRID,
                "Bedford",
                null,
                Set.of(Clearance.NPPV2A),
                scoring);
    }

    public static CandidateRequest aCandidate(String name) {
        return new CandidateRequest(
                name,
                "Chief Inspector",
                3,
                Map.of("risk-assessment", 4),
                Map.of("digital-strategy", 4),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                Set.of(Clearance.NPPV3, Clearance.SC),
                null,
                120);
    }

    public static InvitationRequest anInvitation(String organisation) {
        return new InvitationRequest(
                "cora@invited.example", "Cora", Set.of(Role.COORDINATOR), organisation, null, null);
    }

    public static MachineRequest aMachine(String issuer, String client, String organisation) {
        return new MachineRequest(issuer, client, null, "Name of " + client, organisation, Scopes.ALL);
    }

    public static RankingRequest aRanking(String... placements) {
        return new RankingRequest(List.of(placements), false);
    }
}
