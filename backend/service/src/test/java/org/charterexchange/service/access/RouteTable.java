package org.charterexchange.service.access;

import static org.charterexchange.contract.access.Role.AUDITOR;
import static org.charterexchange.contract.access.Role.COORDINATOR;
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
import org.charterexchange.service.testing.Fixtures;

/**
 * Who may use which operation, written down a second time, so that a slip in the first does not go unseen; each row says
 * how a request is made that the operation accepts.
 */
final class RouteTable {

    private static final Map<String, AccessRequirement> ROWS = new TreeMap<>();

    static {
        access();
        audit();
        invitations();
        notices();
        machines();
        organisations();
        PlacementRoutes.rows().forEach(RouteTable::row);
        PanelRoutes.rows().forEach(RouteTable::row);
        PrivacyRoutes.rows().forEach(RouteTable::row);
        RoundRoutes.rows().forEach(RouteTable::row);
    }

    private RouteTable() {}

    static Map<String, AccessRequirement> rows() {
        return new TreeMap<>(ROWS);
    }

    private static void access() {
        row("GET /me", AccessRequirement.forSignedIn().inScope(Scopes.ANY));
        row(
                "GET /memberships",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing("coordinator-of-" + side.organisation())));
        row(
                "POST /memberships",
                AccessRequirement.forRoles(PROGRAMME)
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
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) ->
                                AccessAttempt.on(scene.membership(side)).basedOn(1)));
    }

    /** Everybody is told their own; that nobody reads another's is tested with notices, of which callers here have none. */
    private static void notices() {
        row("GET /notices/mine", AccessRequirement.forSignedIn());
        row(
                "POST /notices/mine/{id}/read",
                AccessRequirement.forSignedIn().owned((scene, side) -> AccessAttempt.on("nobody's")));
    }

    private static void audit() {
        row("GET /work", AccessRequirement.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit", AccessRequirement.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/entries.csv", AccessRequirement.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/export", AccessRequirement.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/checkpoints", AccessRequirement.forRoles(AUDITOR, PROGRAMME));
        row("GET /audit/keys", AccessRequirement.forEveryone());
        row(
                "POST /audit/verification",
                AccessRequirement.forRoles(AUDITOR, PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on()
                                .sendingLines("{\"header\":{\"format\":\"charter-exchange-audit-1\"}}\n")));
    }

    private static void invitations() {
        row(
                "GET /invitations",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing(scene.invitation(side))));
        row(
                "POST /invitations",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .plain((scene, side) ->
                                AccessAttempt.on().sending(Fixtures.anInvitation(side.organisation()))));
        for (String step : List.of("resend", "withdraw")) {
            row(
                    "POST /invitations/{id}/" + step,
                    AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                            .andAllBy(PROGRAMME)
                            .owned((scene, side) ->
                                    AccessAttempt.on(scene.invitation(side)).basedOn(1)));
        }
        row(
                "POST /invitations/offer",
                AccessRequirement.forEveryone()
                        .plain((scene, side) -> AccessAttempt.on().sending(scene.invitationToken(side))));
        // accepting would make members of those who must be none here; a token that nobody was sent is found by nobody
        row(
                "POST /invitations/accept",
                AccessRequirement.forSignedIn()
                        .owned((scene, side) ->
                                AccessAttempt.on("no variable").sending(new InvitationToken("nobody's"))));
    }

    private static void machines() {
        row(
                "GET /machines",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .list((scene, side) -> AccessAttempt.on()
                                .asking("?organisation=" + side.organisation())
                                .showing("machine-of-" + side.organisation())));
        row(
                "POST /machines",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on().sending(scene.machineRequest(side))));
        row("GET /machines/issuers", AccessRequirement.forRoles(COORDINATOR, PROGRAMME));
        row(
                "PUT /machines/{id}",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) -> AccessAttempt.on(scene.machine(side))
                                .basedOn(1)
                                .sending(new MachineChange("Changed", Scopes.ALL))));
        // no caller of the matrix has a token of the system that the registration names, so nobody finds it
        row(
                "POST /machines/{id}/confirm",
                AccessRequirement.forSignedIn()
                        .inScope(Scopes.ANY)
                        .owned((scene, side) -> AccessAttempt.on(scene.registration(side))));
        row(
                "DELETE /machines/{id}",
                AccessRequirement.forRoles(COORDINATOR, PROGRAMME)
                        .andAllBy(PROGRAMME)
                        .owned((scene, side) ->
                                AccessAttempt.on(scene.machine(side)).basedOn(1)));
    }

    private static void organisations() {
        row("GET /skills", AccessRequirement.forEveryone());
        row("GET /ranks", AccessRequirement.forEveryone());
        row("GET /organisations", AccessRequirement.forEveryone());
        row(
                "GET /organisations/{id}",
                AccessRequirement.forEveryone().common((scene, side) -> AccessAttempt.on(side.organisation())));
        row(
                "POST /organisations",
                AccessRequirement.forRoles(PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on()
                                .sending(Fixtures.anOrganisation(scene.fresh("organisation"), Sector.INDUSTRY))));
        row(
                "PUT /organisations/{id}",
                AccessRequirement.forRoles(PROGRAMME).common((scene, side) -> scene.changedOrganisation()));
    }

    private static void row(String operation, AccessRequirement row) {
        if (ROWS.put(operation, row) != null) {
            throw new IllegalStateException("two rows for " + operation);
        }
    }
}
