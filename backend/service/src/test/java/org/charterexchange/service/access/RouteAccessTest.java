package org.charterexchange.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.Routes;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class RouteAccessTest extends AccessScene {

    private static final int UNAUTHENTICATED = 401;

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        assertThat(Routes.of(Objects.requireNonNull(context)))
                .containsExactlyInAnyOrderElementsOf(RouteTable.rows().keySet());
    }

    @Test
    void everyCellOfTheMatrixIsAnsweredAsItsRowSays() {
        AccessMatrix matrix = new AccessMatrix(this, ISSUER, root() + "/api/v1");
        RouteTable.rows().forEach(matrix::attempt);
        System.out.println("Access matrix: " + matrix);
        assertThat(matrix.wrong()).isEmpty();
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
}
