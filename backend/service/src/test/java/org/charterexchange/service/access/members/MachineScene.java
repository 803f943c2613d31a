package org.charterexchange.service.access.members;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What another system may do, beyond what the matrix of all operations shows.
 */
abstract class MachineScene extends ServiceTest {

    WebTestClient.RequestHeadersSpec<?> change(MachineView machine, String scope) {
        return asCoordinatorOf(machine.organisationId())
                .put()
                .uri("/machines/{id}", machine.id())
                .header("If-Match", "\"" + machine.version() + "\"")
                .bodyValue(new MachineChange("HR system", Set.of(scope)));
    }

    static WebTestClient.RequestHeadersSpec<?> confirm(WebTestClient by, MachineView machine) {
        return by.post().uri("/machines/{id}/confirm", machine.id());
    }

    static WebTestClient.RequestHeadersSpec<?> remove(WebTestClient by, MachineView machine) {
        return by.delete().uri("/machines/{id}", machine.id()).header("If-Match", "\"" + machine.version() + "\"");
    }

    MachineView register(String organisation, String client, String... scopes) {
        return answer(
                asCoordinatorOf(organisation)
                        .post()
                        .uri("/machines")
                        .bodyValue(request(organisation, client, null, scopes)),
                201,
                MachineView.class);
    }

    /** Registered by a coordinator and confirmed by a token with the subject, the client id where there is none. */
    MachineView add(String organisation, String client, @Nullable String subject, String... scopes) {
        MachineView registered = register(organisation, client, scopes);
        WebTestClient system = machine(client, Objects.requireNonNullElse(subject, client), "none");
        return answer(confirm(system, registered), 200, MachineView.class);
    }

    static MachineRequest request(String organisation, String client, @Nullable String subject, String... scopes) {
        return new MachineRequest(
                ISSUER.uri(), client, subject, "HR system", organisation, Set.copyOf(List.of(scopes)));
    }

    WebTestClient machine(String client, String subject, String scopes) {
        return with(ISSUER.token(subject, claims -> claims.claim("azp", client).claim("scope", scopes)));
    }
}
