package org.charterexchange.service.access;

import static org.charterexchange.contract.access.Role.AUDITOR;
import static org.charterexchange.contract.access.Role.COORDINATOR;
import static org.charterexchange.contract.access.Role.LEADER;
import static org.charterexchange.contract.access.Role.PROGRAMME;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.service.testing.Fixtures;

/**
 * Who may use which operation, written down a second time, so that a slip in the first does not go unseen; each row says
 * how a request is made that the operation accepts.
 */
final class RouteTable {

    private static final Map<String, Row> ROWS = new TreeMap<>();

    static {
        access();
        audit();
        invitations();
        machines();
        organisations();
        placements();
        candidates();
        applications();
        PanelRoutes.rows().forEach(RouteTable::row);
        PrivacyRoutes.rows().forEach(RouteTable::row);
        RoundRoutes.rows().forEach(RouteTable::row);
    }

    private RouteTable() {}

    static Map<String, Row> rows() {
        return new TreeMap<>(ROWS);
    }

    private static void access() {
        row("GET /me", Row.forSignedIn().inScope(Scopes.ANY));
        row(
                "GET /memberships",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing("coordinator-of-" + side.organisation())));
        row(
                "POST /memberships",
                Row.forRoles(PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on()
                                .sending(new MembershipRequest(
                                        "https://issuer.example",
                                        scene.fresh("subject"),
                                        "New",
                                        Set.of(Role.AUDITOR),
                                        null,
                                        null))));
        row(
                "DELETE /memberships/{id}",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) ->
                                AccessAttempt.on(scene.membership(side)).basedOn(1)));
    }

    private static void audit() {
        row("GET /audit", Row.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/entries.csv", Row.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/export", Row.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/checkpoints", Row.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/keys", Row.forEveryone());
        row(
                "POST /audit/verification",
                Row.forRoles(AUDITOR, PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on()
                                .sendingLines("{\"header\":{\"format\":\"charter-exchange-audit-1\"}}\n")));
    }

    private static void invitations() {
        row(
                "GET /invitations",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing(scene.invitation(side))));
        row(
                "POST /invitations",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .plain((scene, side) ->
                                AccessAttempt.on().sending(Fixtures.anInvitation(side.organisation()))));
        for (String step : List.of("resend", "withdraw")) {
            row(
                    "POST /invitations/{id}/" + step,
                    Row.forRoles(COORDINATOR, PROGRAMME)
                            .andAllBy(PROGRAMME)
                            .owned((scene, side) ->
                                    AccessAttempt.on(scene.invitation(side)).basedOn(1)));
        }
        row(
                "POST /invitations/offer",
                Row.forEveryone().plain((scene, side) -> AccessAttempt.on().sending(scene.invitationToken(side))));
        // accepting would make members of those who must be none here; a token that nobody was sent is found by nobody
        row(
                "POST /invitations/accept",
                Row.forSignedIn()
                        .owned((scene, side) ->
                                AccessAttempt.on("no variable").sending(new InvitationToken("nobody's"))));
    }

    private static void machines() {
        row(
                "GET /machines",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing("machine-of-" + side.organisation())));
        row(
                "POST /machines",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on().sending(scene.machineRequest(side))));
        row("GET /machines/issuers", Row.forRoles(COORDINATOR, PROGRAMME));
        row(
                "PUT /machines/{id}",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) -> AccessAttempt.on(scene.machine(side))
                                .basedOn(1)
                                .sending(new MachineChange("Changed", Scopes.ALL))));
        // no caller of the matrix has a token of the system that the registration names, so nobody finds it
        row(
                "POST /machines/{id}/confirm",
                Row.forSignedIn()
                        .inScope(Scopes.ANY)
                        .owned((scene, side) -> AccessAttempt.on(scene.registration(side))));
        row(
                "DELETE /machines/{id}",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) ->
                                AccessAttempt.on(scene.machine(side)).basedOn(1)));
    }

    private static void organisations() {
        row("GET /skills", Row.forEveryone());
        row("GET /ranks", Row.forEveryone());
        row("GET /organisations", Row.forEveryone());
        row(
                "GET /organisations/{id}",
                Row.forEveryone().common((scene, side) -> AccessAttempt.on(side.organisation())));
        row(
                "POST /organisations",
                Row.forRoles(PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on()
                                .sending(Fixtures.anOrganisation(scene.fresh("organisation"), Sector.INDUSTRY))));
        row("PUT /organisations/{id}", Row.forRoles(PROGRAMME).common((scene, side) -> scene.changedOrganisation()));
    }

    private static void placements() {
        row(
                "GET /placements",
                Row.forEveryone()
                        .inScope(Scopes.PLACEMENTS_READ)
                        .foundBy(COORDINATOR)
                        .andAllBy(PROGRAMME, AUDITOR)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing(scene.draft(side))));
        row(
                "GET /placements/{id}",
                Row.forEveryone()
                        .inScope(Scopes.PLACEMENTS_READ)
                        .foundBy(COORDINATOR)
                        .andAllBy(PROGRAMME, AUDITOR)
                        .owned((scene, side) -> AccessAttempt.on(scene.draft(side))));
        row(
                "POST /placements",
                Row.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .plain((scene, side) -> AccessAttempt.on().sending(Fixtures.aPlacement("Posted"))));
        row(
                "PUT /placements/{id}",
                Row.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) -> AccessAttempt.on(scene.draft(side))
                                .basedOn(1)
                                .sending(Fixtures.aPlacement("Changed"))));
        row(
                "POST /placements/{id}/publish",
                Row.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) -> AccessAttempt.on(scene.draft(side))
                                .basedOn(1)
                                .asking("?round=" + scene.openTestRound())));
        row(
                "POST /placements/{id}/close",
                Row.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) -> AccessAttempt.on(scene.offer(side, scene.openTestRound()))
                                .basedOn(2)));
        row(
                "POST /placements/{id}/withdraw",
                Row.forRoles(COORDINATOR)
                        .inScope(Scopes.PLACEMENTS_WRITE)
                        .owned((scene, side) ->
                                AccessAttempt.on(scene.draft(side)).basedOn(1).asking("?reason=none")));
    }

    private static void candidates() {
        row(
                "GET /candidates",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .inScope(Scopes.CANDIDATES_READ)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing(side.candidate())));
        row(
                "GET /candidates/{id}",
                Row.forRoles(LEADER, COORDINATOR, PROGRAMME)
                        .inScope(Scopes.CANDIDATES_READ)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) -> AccessAttempt.on(side.candidate())));
        row("GET /candidates/me", Row.forRoles(LEADER));
        row(
                "PUT /candidates/me",
                Row.forRoles(LEADER)
                        .plain((scene, side) -> AccessAttempt.on()
                                .basedOn(scene.candidateVersion(side))
                                .sending(Fixtures.aCandidate(side.name()))));
        row(
                "POST /candidates",
                Row.forRoles(COORDINATOR)
                        .inScope(Scopes.CANDIDATES_WRITE)
                        .plain((scene, side) -> AccessAttempt.on().sending(Fixtures.aCandidate(scene.fresh("added")))));
        row(
                "POST /candidates/{id}/move",
                Row.forRoles(PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) -> AccessAttempt.on(scene.movable(side))
                                .basedOn(1)
                                .sending(new MoveRequest(scene.elsewhere(side)))));
        row(
                "POST /imports/{kind}",
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on("candidates")
                                .asking("?check=false")
                                .sendingCsv("id,organisation,name\n" + scene.fresh("imported") + ","
                                        + side.organisation() + ",Ida\n")));
    }

    private static void applications() {
        String all = "/rounds/{roundId}/applications";
        row(
                "GET " + all,
                Row.forRoles(COORDINATOR, PROGRAMME)
                        .inScope(Scopes.APPLICATIONS_READ)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) ->
                                AccessAttempt.on(scene.submitted(side)).showing(side.candidate())));
        row(
                "GET " + all + "/mine",
                Row.forRoles(LEADER).common((scene, side) -> AccessAttempt.on(scene.openTestRound())));
        row("PUT " + all + "/mine", Row.forRoles(LEADER).common((scene, side) -> scene.ranking()));
        row(
                "POST " + all + "/mine/submit",
                Row.forRoles(LEADER)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.ranked(side)).basedOn(1)));
        row(
                "POST " + all + "/mine/withdraw",
                Row.forRoles(LEADER)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.submitted(side)).basedOn(2)));
        row(
                "POST " + all + "/{candidateId}/endorse",
                Row.forRoles(COORDINATOR)
                        .owned((scene, side) -> AccessAttempt.on(scene.submitted(side), side.candidate())
                                .basedOn(2)));
        row(
                "POST " + all + "/{candidateId}/decline",
                Row.forRoles(COORDINATOR)
                        .owned((scene, side) -> AccessAttempt.on(scene.submitted(side), side.candidate())
                                .basedOn(2)
                                .asking("?reason=none")));
    }

    private static void row(String operation, Row row) {
        if (ROWS.put(operation, row) != null) {
            throw new IllegalStateException("two rows for " + operation);
        }
    }
}
