package org.charterexchange.frontend.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOAuth2Login;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.sign-in.issuer=http://127.0.0.1:1",
            "frontend.api.address=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "20s")
class SystemPagesTest {
    private static final String ISSUER = "https://id.example.org";

    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private MachinesClient machines;

    @BeforeEach
    void aCoordinatorLooks() {
        looks(Role.COORDINATOR);
        when(machines.list(any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(system("s-1", true), system("s-2", false)), null)));
        when(machines.issuers()).thenReturn(Mono.just(List.of(ISSUER, "https://other.example.org")));
    }

    @Test
    void everySystemIsListedWithWhatItMayDo() {
        assertThat(page("/members/systems"))
                .contains("System s-1", "Has access", "Waits to be confirmed", "read placements, your drafts too");
    }

    @Test
    void whoRegistersChoosesAmongTheProviders() {
        assertThat(page("/members/systems/register"))
                .contains(ISSUER, "https://other.example.org", "value=\"kent\"")
                .doesNotContain("id=\"subject\"");
        when(machines.add(any(), any())).thenReturn(Mono.just(system("s-2", false)));
        send(
                        "register",
                        "key=k-1&name=HR&issuer=" + ISSUER
                                + "&clientId=hr&organisationId=kent&scopes=placements:read&scopes=everything:write")
                .expectHeader()
                .location("/members/systems/s-2?done=registered");
        verify(machines)
                .add(new MachineRequest(ISSUER, "hr", null, "HR", "kent", Set.of(Scopes.PLACEMENTS_READ)), "k-1");
    }

    @Test
    void aSystemThatWaitsSaysHowItConfirmsAndOneWithAccessDoesNot() {
        assertThat(page("/members/systems/s-2")).contains("POST /api/v1/machines/s-2/confirm");
        assertThat(page("/members/systems/s-1")).doesNotContain("/confirm");
    }

    @Test
    void scopesAreChangedOnTheVersionThatWasShown() {
        when(machines.change(any(), any(), any())).thenReturn(Mono.just(system("s-1", true)));
        send("s-1", "version=3&name=HR&scopes=rounds:read").expectStatus().isSeeOther();
        verify(machines).change("s-1", new MachineChange("HR", Set.of(Scopes.ROUNDS_READ)), "\"3\"");
    }

    @Test
    void aRefusedChangeKeepsWhatWasTickedAndNamesTheField() {
        Problem problem = new Problem(
                "https://charterexchange.org/problems/invalid",
                "Not accepted",
                422,
                "Correct it.",
                null,
                null,
                List.of(FieldFault.of(
                        "/scopes", "[]", FaultCodes.SOME_OF.with(List.of("these")), "in words of the API")));
        when(machines.change(any(), any(), any())).thenReturn(Mono.error(new UpstreamProblem(problem, new byte[0])));
        String body = send("s-1", "version=3&name=Typed&scopes=")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).contains("value=\"Typed\"", "some of these");
    }

    @Test
    void endingTheAccessOfASystemIsAskedFirst() {
        assertThat(page("/members/systems/s-1/withdraw")).contains("End the access of System s-1?");
        when(machines.remove(any(), any())).thenReturn(Mono.empty());
        send("s-1/withdraw", "version=3").expectHeader().location("/members/systems?done=yes");
        verify(machines).remove("s-1", "\"3\"");
    }

    @Test
    void leadersAreRefusedThePagesOfSystems() {
        looks(Role.LEADER);
        signedIn().get().uri("/members/systems").exchange().expectStatus().isForbidden();
        signedIn()
                .get()
                .uri("/members/systems/register")
                .exchange()
                .expectStatus()
                .isForbidden();
        send("register", "key=k-1").expectStatus().isForbidden();
        verify(machines, never()).add(any(), any());
    }

    private void looks(Role role) {
        when(access.me())
                .thenReturn(Mono.just(
                        new MeView("Gareth Pugh", Set.of(role), "kent", "Kent Police", Sector.POLICING, null)));
    }

    private WebTestClient.ResponseSpec send(String path, String form) {
        return signedIn()
                .mutateWith(csrf())
                .post()
                .uri("/members/systems/" + path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private @Nullable String page(String path) {
        return signedIn()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private WebTestClient signedIn() {
        return browser.mutateWith(mockOAuth2Login());
    }

    private static MachineView system(String id, boolean confirmed) {
        return new MachineView(
                id,
                ISSUER,
                "client-" + id,
                confirmed ? "subject" : null,
                "System " + id,
                "kent",
                Set.of(Scopes.PLACEMENTS_READ),
                confirmed,
                Instant.EPOCH,
                3);
    }
}
