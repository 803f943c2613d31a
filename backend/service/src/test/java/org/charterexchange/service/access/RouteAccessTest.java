package org.charterexchange.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.Routes;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class RouteAccessTest extends ServiceTest {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        assertThat(Routes.of(Objects.requireNonNull(context)))
                .containsExactlyInAnyOrderElementsOf(RouteTable.rows().keySet());
    }

    @Test
    void eachRouteAnswersThoseOfItsRowAndNobodyElse() {
        Map<Role, WebTestClient> members = members();
        WebTestClient stranger = as("nobody-of-any-row");
        List<String> wrong = new ArrayList<>();
        RouteTable.rows().forEach((operation, row) -> {
            int none = status(anonymous(), operation);
            note(
                    wrong,
                    operation,
                    "no token",
                    row.openToEveryone() ? none != UNAUTHENTICATED : none == UNAUTHENTICATED);
            int unknown = status(stranger, operation);
            note(wrong, operation, "no membership", (unknown == FORBIDDEN) != row.openToSignedIn());
            members.forEach((role, client) -> {
                int status = status(client, operation);
                boolean allowed = row.openToSignedIn() || row.roles().contains(role);
                note(wrong, operation, role.name(), (status == FORBIDDEN) != allowed && status != UNAUTHENTICATED);
                note(wrong, operation, role.name() + " " + status, status < 500);
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAddressWithoutARouteIsClosedToStrangersAndUnknownToMembers() {
        assertThat(status(anonymous(), "GET /no/such/address")).isEqualTo(UNAUTHENTICATED);
        problem(asProgramme().get().uri("/no/such/address"), 404, "not-found");
        problem(asProgramme().delete().uri("/skills"), 405, "method-not-allowed");
    }

    @Test
    void whatBelongsToAnotherOrganisationIsNotFound() {
        organisation("matrix-a", Sector.POLICING);
        organisation("matrix-b", Sector.INDUSTRY);
        CandidateView ours = leader("mat", "matrix-a");
        leader("max", "matrix-b");
        PlacementView draft = answer(
                asCoordinatorOf("matrix-a").post().uri("/placements").bodyValue(Fixtures.aPlacement("Draft")),
                201,
                PlacementView.class);
        PlacementView offered = openPlacement("matrix-b", "matrix-round", "Offered");
        answer(
                as("leader-mat")
                        .put()
                        .uri("/rounds/matrix-round/applications/mine")
                        .header("If-Match", "\"0\"")
                        .bodyValue(Fixtures.aRanking(offered.id())),
                200,
                ApplicationsView.class);
        answer(
                as("leader-mat")
                        .post()
                        .uri("/rounds/matrix-round/applications/mine/submit")
                        .header("If-Match", "\"1\""),
                200,
                ApplicationsView.class);

        WebTestClient other = asCoordinatorOf("matrix-b");
        String people = "/rounds/matrix-round/applications/" + ours.id();
        problem(other.get().uri("/candidates/{id}", ours.id()), 404, "not-found");
        problem(as("leader-max").get().uri("/candidates/{id}", ours.id()), 404, "not-found");
        problem(other.get().uri("/placements/{id}", draft.id()), 404, "not-found");
        problem(
                changed(other.put().uri("/placements/{id}", draft.id())).bodyValue(Fixtures.aPlacement("Mine")),
                404,
                "not-found");
        problem(changed(other.post().uri("/placements/{id}/publish?round=matrix-round", draft.id())), 404, "not-found");
        problem(changed(other.post().uri("/placements/{id}/close", draft.id())), 404, "not-found");
        problem(changed(other.post().uri("/placements/{id}/withdraw?reason=x", draft.id())), 404, "not-found");
        problem(changed(other.post().uri(people + "/endorse")), 404, "not-found");
        problem(changed(other.post().uri(people + "/decline?reason=x")), 404, "not-found");
        assertThat(answer(other.get().uri("/rounds/matrix-round/applications"), 200, String.class))
                .doesNotContain(ours.id());
        assertThat(answer(
                        other.get().uri("/rounds/matrix-round/applications?organisation=matrix-a"), 200, String.class))
                .doesNotContain(ours.id());
        assertThat(answer(other.get().uri("/candidates?organisation=matrix-a"), 200, String.class))
                .doesNotContain(ours.id());
    }

    @Test
    void aRemovedMemberHasNoAccessFromThenOn() {
        var added = member("soon-gone", Role.AUDITOR, null, null);
        as("soon-gone").get().uri("/audit").exchange().expectStatus().isOk();
        asProgramme()
                .delete()
                .uri("/memberships/{id}", added.id())
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        problem(as("soon-gone").get().uri("/audit"), 403, "no-membership");
        assertThat(member("soon-gone", Role.AUDITOR, null, null).id()).isEqualTo(added.id());
        as("soon-gone").get().uri("/audit").exchange().expectStatus().isOk();
    }

    private static WebTestClient.RequestBodySpec changed(WebTestClient.RequestBodySpec request) {
        return request.header("If-Match", "\"1\"");
    }

    private Map<Role, WebTestClient> members() {
        organisation("rows-force", Sector.POLICING);
        leader("of-rows", "rows-force");
        member("auditor-of-rows", Role.AUDITOR, null, null);
        Map<Role, WebTestClient> members = new EnumMap<>(Role.class);
        members.put(Role.LEADER, as("leader-of-rows"));
        members.put(Role.COORDINATOR, asCoordinatorOf("rows-force"));
        members.put(Role.AUDITOR, as("auditor-of-rows"));
        members.put(Role.PROGRAMME, asProgramme());
        return members;
    }

    /** A request that no operation can carry out, so that nothing changes whoever sends it. */
    private static int status(WebTestClient client, String operation) {
        String[] parts = operation.split(" ");
        WebTestClient.RequestBodySpec request =
                client.method(HttpMethod.valueOf(parts[0])).uri(parts[1].replaceAll("\\{[^}]*}", "nothing-here"));
        boolean plain = parts[0].equals("GET") || parts[0].equals("DELETE");
        if (!plain) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue("{");
        }
        return request.exchange().returnResult(byte[].class).getStatus().value();
    }

    private static void note(List<String> wrong, String operation, String who, boolean right) {
        if (!right) {
            wrong.add(operation + " as " + who);
        }
    }
}
