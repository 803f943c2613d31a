package org.charterexchange.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What another system may do, beyond what the matrix of all operations shows.
 */
class MachineTest extends ServiceTest {

    @Test
    void itPostsAPlacementForItsOrganisationAndTheTrailNamesIt() {
        organisation("mach-post", Sector.INDUSTRY);
        MachineView machine = add("mach-post", "mach-post-hr", null, Scopes.PLACEMENTS_WRITE);
        PlacementView posted = answer(
                machine("mach-post-hr", "mach-post-hr", "placements:write")
                        .post()
                        .uri("/placements")
                        .bodyValue(Fixtures.aPlacement("By a system")),
                201,
                PlacementView.class);
        assertThat(posted.organisationId()).isEqualTo("mach-post");
        assertThat(answer(asProgramme().get().uri("/memberships"), 200, String.class))
                .doesNotContain(machine.id());
    }

    @Test
    void aTokenGrantsOnlyWhatBothItAndTheRecordAllow() {
        organisation("mach-both", Sector.INDUSTRY);
        add("mach-both", "mach-both-hr", null, Scopes.PLACEMENTS_READ, Scopes.CANDIDATES_READ);
        problem(
                machine("mach-both-hr", "mach-both-hr", "placements:write candidates:write")
                        .post()
                        .uri("/placements")
                        .bodyValue(Fixtures.aPlacement("Not granted")),
                403,
                "insufficient-scope");
        WebTestClient narrow = machine("mach-both-hr", "mach-both-hr", "placements:read");
        problem(narrow.get().uri("/candidates"), 403, "insufficient-scope");
        answer(
                machine("mach-both-hr", "mach-both-hr", "placements:read candidates:read")
                        .get()
                        .uri("/candidates"),
                200,
                String.class);
    }

    @Test
    void withoutTheScopeItSeesOfOpenPlacesOnlyWhatEveryoneSees() {
        organisation("mach-draft", Sector.INDUSTRY);
        add("mach-draft", "mach-draft-hr", null, Scopes.PLACEMENTS_READ);
        PlacementView draft = answer(
                asCoordinatorOf("mach-draft").post().uri("/placements").bodyValue(Fixtures.aPlacement("Draft")),
                201,
                PlacementView.class);
        problem(
                machine("mach-draft-hr", "mach-draft-hr", "rounds:read").get().uri("/placements/{id}", draft.id()),
                404,
                "not-found");
        answer(
                machine("mach-draft-hr", "mach-draft-hr", "placements:read")
                        .get()
                        .uri("/placements/{id}", draft.id()),
                200,
                PlacementView.class);
    }

    @Test
    void aPersonWhoSignsInThroughTheSameClientGainsNothing() {
        organisation("mach-person", Sector.INDUSTRY);
        add("mach-person", "mach-person-hr", "the-service-account", Scopes.CANDIDATES_READ);
        problem(
                machine("mach-person-hr", "some-person", "candidates:read")
                        .get()
                        .uri("/candidates"),
                403,
                "no-membership");
        answer(
                machine("mach-person-hr", "the-service-account", "candidates:read")
                        .get()
                        .uri("/candidates"),
                200,
                String.class);
    }

    @Test
    void itIsTheSystemOfOneOrganisationUntilItsAccessIsEnded() {
        organisation("mach-end", Sector.INDUSTRY);
        organisation("mach-else", Sector.POLICING);
        MachineView machine = add("mach-end", "mach-end-hr", null, Scopes.CANDIDATES_READ);
        MachineRequest taken = request("mach-else", "mach-end-hr", null, Scopes.CANDIDATES_READ);
        problem(asCoordinatorOf("mach-else").post().uri("/machines").bodyValue(taken), 409, "already-exists");
        WebTestClient system = machine("mach-end-hr", "mach-end-hr", "candidates:read");
        assertThat(answer(system.get().uri("/me"), 200, MeView.class).organisationId())
                .isEqualTo("mach-end");

        problem(remove(asCoordinatorOf("mach-else"), machine), 404, "not-found");
        remove(asCoordinatorOf("mach-end"), machine).exchange().expectStatus().isNoContent();
        problem(system.get().uri("/candidates"), 403, "no-membership");
    }

    @Test
    void whatIsWrongWithASystemIsSaidAtOnce() {
        organisation("mach-wrong", Sector.INDUSTRY);
        organisation("mach-right", Sector.INDUSTRY);
        MachineRequest wrong =
                new MachineRequest("https://unknown.example", "", null, "", "mach-wrong", Set.of("everything:write"));
        Problem problem =
                problem(asCoordinatorOf("mach-right").post().uri("/machines").bodyValue(wrong), 422, "invalid");
        assertThat(Objects.requireNonNull(problem.errors()))
                .extracting(fault -> fault.pointer())
                .containsExactly("/issuer", "/clientId", "/name", "/organisationId", "/scopes");
    }

    private static WebTestClient.RequestHeadersSpec<?> remove(WebTestClient by, MachineView machine) {
        return by.delete().uri("/machines/{id}", machine.id()).header("If-Match", "\"1\"");
    }

    private MachineView add(String organisation, String client, @Nullable String subject, String... scopes) {
        return answer(
                asCoordinatorOf(organisation)
                        .post()
                        .uri("/machines")
                        .bodyValue(request(organisation, client, subject, scopes)),
                201,
                MachineView.class);
    }

    private static MachineRequest request(
            String organisation, String client, @Nullable String subject, String... scopes) {
        return new MachineRequest(
                ISSUER.uri(), client, subject, "HR system", organisation, Set.copyOf(List.of(scopes)));
    }

    private WebTestClient machine(String client, String subject, String scopes) {
        return with(ISSUER.token(subject, claims -> claims.claim("azp", client).claim("scope", scopes)));
    }
}
