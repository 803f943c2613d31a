package org.charterexchange.service.access.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

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
                .containsExactly("/issuer", "/clientId", "/organisationId", "/name", "/scopes");
    }

    @Test
    void nothingHasAccessBeforeItsOwnTokenHasConfirmed() {
        organisation("mach-wait", Sector.INDUSTRY);
        MachineView waiting = register("mach-wait", "mach-wait-hr", Scopes.CANDIDATES_READ);
        assertThat(waiting.confirmed()).isFalse();
        WebTestClient system = machine("mach-wait-hr", "mach-wait-account", "candidates:read");
        problem(system.get().uri("/candidates"), 403, "no-membership");

        MachineView confirmed = answer(confirm(system, waiting), 200, MachineView.class);

        assertThat(confirmed.confirmed()).isTrue();
        assertThat(confirmed.subject()).isEqualTo("mach-wait-account");
        assertThat(answer(confirm(system, waiting), 200, MachineView.class)).isEqualTo(confirmed);
        answer(system.get().uri("/candidates"), 200, String.class);
        problem(machine("mach-wait-hr", "somebody", "candidates:read").get().uri("/candidates"), 403, "no-membership");
        problem(confirm(machine("mach-wait-hr", "somebody", "candidates:read"), waiting), 404, "not-found");
    }

    @Test
    void whoWritesDownAnotherOrganisationsClientFirstGainsNothingAndStandsInNobodysWay() {
        organisation("mach-thief", Sector.INDUSTRY);
        organisation("mach-owner", Sector.POLICING);
        MachineView theft = register("mach-thief", "mach-shared-hr", Scopes.CANDIDATES_READ);
        MachineView rightful = register("mach-owner", "mach-shared-hr", Scopes.CANDIDATES_READ);
        problem(confirm(machine("mach-thief-hr", "mach-thief-hr", "candidates:read"), theft), 404, "not-found");
        problem(confirm(asCoordinatorOf("mach-thief"), theft), 404, "not-found");
        problem(confirm(asProgramme(), theft), 404, "not-found");

        WebTestClient system = machine("mach-shared-hr", "mach-shared-hr", "candidates:read");
        answer(confirm(system, rightful), 200, MachineView.class);

        assertThat(answer(system.get().uri("/me"), 200, MeView.class).organisationId())
                .isEqualTo("mach-owner");
        problem(confirm(system, theft), 409, "already-exists");
        assertThat(answer(system.get().uri("/me"), 200, MeView.class).organisationId())
                .isEqualTo("mach-owner");
    }

    @Test
    void theSameClientIdAtAnotherProviderIsAnotherSystem() {
        organisation("mach-issuer", Sector.INDUSTRY);
        MachineView waiting = register("mach-issuer", "mach-issuer-hr", Scopes.CANDIDATES_READ);
        bean(ReactiveMongoTemplate.class)
                .getCollection(MachineStore.COLLECTION)
                .flatMap(into -> Mono.from(into.updateOne(
                        Filters.eq("_id", waiting.id()), Updates.set("issuer", "https://other.example"))))
                .block(Duration.ofSeconds(30));
        problem(confirm(machine("mach-issuer-hr", "mach-issuer-hr", "candidates:read"), waiting), 404, "not-found");
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
    void theProgrammesRegistrationHasAccessAtOnceAndIsRefusedWhereTheClientHasIt() {
        organisation("mach-prog", Sector.INDUSTRY);
        MachineRequest request = request("mach-prog", "mach-prog-hr", null, Scopes.CANDIDATES_READ);
        MachineView added = answer(asProgramme().post().uri("/machines").bodyValue(request), 201, MachineView.class);
        assertThat(added.confirmed()).isTrue();
        answer(machine("mach-prog-hr", "mach-prog-hr", "candidates:read").get().uri("/candidates"), 200, String.class);
        problem(asProgramme().post().uri("/machines").bodyValue(request), 409, "already-exists");
    }

    @Test
    void aSystemWhoseAccessEndedIsRegisteredAnewByAnotherOrganisation() {
        organisation("mach-sold", Sector.INDUSTRY);
        organisation("mach-bought", Sector.INDUSTRY);
        MachineView first = add("mach-sold", "mach-sold-hr", null, Scopes.CANDIDATES_READ);
        remove(asCoordinatorOf("mach-sold"), first).exchange().expectStatus().isNoContent();
        WebTestClient system = machine("mach-sold-hr", "mach-sold-hr", "candidates:read");
        problem(confirm(system, first), 404, "not-found");
        add("mach-bought", "mach-sold-hr", null, Scopes.CANDIDATES_READ);
        assertThat(answer(system.get().uri("/me"), 200, MeView.class).organisationId())
                .isEqualTo("mach-bought");
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

    private WebTestClient.RequestHeadersSpec<?> change(MachineView machine, String scope) {
        return asCoordinatorOf(machine.organisationId())
                .put()
                .uri("/machines/{id}", machine.id())
                .header("If-Match", "\"" + machine.version() + "\"")
                .bodyValue(new MachineChange("HR system", Set.of(scope)));
    }

    private static WebTestClient.RequestHeadersSpec<?> confirm(WebTestClient by, MachineView machine) {
        return by.post().uri("/machines/{id}/confirm", machine.id());
    }

    private static WebTestClient.RequestHeadersSpec<?> remove(WebTestClient by, MachineView machine) {
        return by.delete().uri("/machines/{id}", machine.id()).header("If-Match", "\"" + machine.version() + "\"");
    }

    private MachineView register(String organisation, String client, String... scopes) {
        return answer(
                asCoordinatorOf(organisation)
                        .post()
                        .uri("/machines")
                        .bodyValue(request(organisation, client, null, scopes)),
                201,
                MachineView.class);
    }

    /** Registered by a coordinator and confirmed by a token with the subject, the client id where there is none. */
    private MachineView add(String organisation, String client, @Nullable String subject, String... scopes) {
        MachineView registered = register(organisation, client, scopes);
        WebTestClient system = machine(client, Objects.requireNonNullElse(subject, client), "none");
        return answer(confirm(system, registered), 200, MachineView.class);
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
