package org.charterexchange.service.access.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class MachineTest extends MachineScene {

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
        WebTestClient system = machine("mach-end-hr", "mach-end-hr", "candidates:read");
        assertThat(answer(system.get().uri("/me"), 200, MeView.class).organisationId())
                .isEqualTo("mach-end");

        problem(remove(asCoordinatorOf("mach-else"), machine), 404, "not-found");
        remove(asCoordinatorOf("mach-end"), machine).exchange().expectStatus().isNoContent();
        problem(system.get().uri("/candidates"), 403, "no-membership");
    }

    @Test
    void coordinatorsSeeAndChangeTheirOwnOrganisationsSystemsOnly() {
        organisation("mach-seen", Sector.INDUSTRY);
        organisation("mach-peeks", Sector.INDUSTRY);
        MachineView theirs = register("mach-seen", "mach-seen-hr", Scopes.CANDIDATES_READ);
        assertThat(answer(asCoordinatorOf("mach-peeks").get().uri("/machines"), 200, String.class))
                .doesNotContain(theirs.id());
        problem(
                asCoordinatorOf("mach-peeks")
                        .put()
                        .uri("/machines/{id}", theirs.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(new MachineChange("Mine", Set.of(Scopes.CANDIDATES_READ))),
                404,
                "not-found");
    }

    @Test
    void otherScopesHoldFromTheNextRequestOnAndAnOldVersionIsToldOf() {
        organisation("mach-scope", Sector.INDUSTRY);
        MachineView machine = add("mach-scope", "mach-scope-hr", null, Scopes.CANDIDATES_READ);
        WebTestClient system = machine("mach-scope-hr", "mach-scope-hr", "candidates:read placements:read");
        answer(system.get().uri("/candidates"), 200, String.class);

        MachineView changed = answer(change(machine, Scopes.PLACEMENTS_READ), 200, MachineView.class);

        assertThat(changed.scopes()).containsExactly(Scopes.PLACEMENTS_READ);
        problem(system.get().uri("/candidates"), 403, "insufficient-scope");
        Problem late = problem(change(machine, Scopes.CANDIDATES_READ), 412, "version-mismatch");
        assertThat(Objects.requireNonNull(late.change()).fields()).contains("scopes");
        problem(change(changed, "everything:write"), 422, "invalid");
    }
}
