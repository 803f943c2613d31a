package org.charterexchange.service.access;

import static org.charterexchange.contract.access.Role.AUDITOR;
import static org.charterexchange.contract.access.Role.COORDINATOR;
import static org.charterexchange.contract.access.Role.LEADER;
import static org.charterexchange.contract.access.Role.PROGRAMME;

import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.service.testing.Fixtures;

/**
 * The rows of the route table about placements, the leaders who may go there, and their applications.
 */
final class PlacementRoutes {

    private static final Map<String, AccessRequirement> ROWS = new TreeMap<>();

    static {
        placements();
        candidates();
        applications();
    }

    private PlacementRoutes() {}

    static Map<String, AccessRequirement> rows() {
        return ROWS;
    }

    private static void placements() {
        row(
                "GET /placements",
                AccessRequirement.forEveryone()
                        .inScope(Scopes.PLACEMENTS_READ)
                        .foundBy(COORDINATOR)
                        .andAllBy(PROGRAMME, AUDITOR)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing(scene.draft(side))));
        row(
                "GET /placements/{id}",
                AccessRequirement.forEveryone()
                        .inScope(Scopes.PLACEMENTS_READ)
                        .foundBy(COORDINATOR)
                        .andAllBy(PROGRAMME, AUDITOR)
                        .owned((scene, side) -> AccessAttempt.on(scene.draft(side))));
        row(
                "POST /placements",
                AccessRequirement.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .plain((scene, side) -> AccessAttempt.on().sending(Fixtures.aPlacement("Posted"))));
        row(
                "PUT /placements/{id}",
                AccessRequirement.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) -> AccessAttempt.on(scene.draft(side))
                                .basedOn(1)
                                .sending(Fixtures.aPlacement("Changed"))));
        row(
                "POST /placements/{id}/publish",
                AccessRequirement.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) -> AccessAttempt.on(scene.draft(side))
                                .basedOn(1)
                                .asking("?round=" + scene.openTestRound())));
        row(
                "POST /placements/{id}/close",
                AccessRequirement.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) -> AccessAttempt.on(scene.offer(side, scene.openTestRound()))
                                .basedOn(2)));
        row(
                "POST /placements/{id}/withdraw",
                AccessRequirement.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) ->
                                AccessAttempt.on(scene.draft(side)).basedOn(1).asking("?reason=none")));
    }

    private static void candidates() {
        row(
                "GET /candidates",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .inScope(Scopes.CANDIDATES_READ)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing(side.candidate())));
        row(
                "GET /candidates/{id}",
                AccessRequirement.forRoles(LEADER, COORDINATOR, PROGRAMME)
                        .inScope(Scopes.CANDIDATES_READ)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) -> AccessAttempt.on(side.candidate())));
        row("GET /candidates/me", AccessRequirement.forRoles(LEADER));
        row(
                "PUT /candidates/me",
                AccessRequirement.forRoles(LEADER)
                        .plain((scene, side) -> AccessAttempt.on()
                                .basedOn(scene.candidateVersion(side))
                                .sending(Fixtures.aCandidate(side.name()))));
        row(
                "POST /candidates",
                AccessRequirement.forRoles(COORDINATOR)
                        .inScope(Scopes.CANDIDATES_WRITE)
                        .plain((scene, side) -> AccessAttempt.on().sending(Fixtures.aCandidate(scene.fresh("added")))));
        row(
                "POST /candidates/{id}/move",
                AccessRequirement.forRoles(PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) -> AccessAttempt.on(scene.movable(side))
                                .basedOn(1)
                                .sending(new MoveRequest(scene.elsewhere(side)))));
        row(
                "POST /imports/{kind}",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on("candidates")
                                .asking("?check=false")
                                .sendingCsv("id,organisation,name\n" + scene.fresh("imported") + ","
                                        + side.organisation() + ",Ida\n")));
        row(
                "GET /imports",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on().showing(scene.imported(side))));
        row(
                "GET /imports/{id}",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) -> AccessAttempt.on(scene.imported(side))));
    }

    private static void applications() {
        String all = "/rounds/{roundId}/applications";
        row(
                "GET " + all,
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .inScope(Scopes.APPLICATIONS_READ)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) ->
                                AccessAttempt.on(scene.submitted(side)).showing(side.candidate())));
        row(
                "GET " + all + "/mine",
                AccessRequirement.forRoles(LEADER).common((scene, side) -> AccessAttempt.on(scene.openTestRound())));
        row("PUT " + all + "/mine", AccessRequirement.forRoles(LEADER).common((scene, side) -> scene.ranking()));
        row(
                "POST " + all + "/mine/submit",
                AccessRequirement.forRoles(LEADER)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.ranked(side)).basedOn(1)));
        row(
                "POST " + all + "/mine/withdraw",
                AccessRequirement.forRoles(LEADER)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.submitted(side)).basedOn(2)));
        row(
                "POST " + all + "/{candidateId}/endorse",
                AccessRequirement.forRoles(COORDINATOR)
                        .owned((scene, side) -> AccessAttempt.on(scene.submitted(side), side.candidate())
                                .basedOn(2)));
        row(
                "POST " + all + "/{candidateId}/decline",
                AccessRequirement.forRoles(COORDINATOR)
                        .owned((scene, side) -> AccessAttempt.on(scene.submitted(side), side.candidate())
                                .basedOn(2)
                                .asking("?reason=none")));
    }

    private static void row(String operation, AccessRequirement row) {
        if (ROWS.put(operation, row) != null) {
            throw new IllegalStateException("two rows for " + operation);
        }
    }
}
