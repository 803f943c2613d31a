package org.charterexchange.service.access.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Scopes;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

class MachineRegistrationTest extends MachineScene {

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
}
