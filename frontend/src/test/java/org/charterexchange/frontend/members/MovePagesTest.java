package org.charterexchange.frontend.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOAuth2Login;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
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
class MovePagesTest {

    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private CandidatesClient candidates;

    @MockitoBean
    private OrganisationsClient organisations;

    @BeforeEach
    void theProgrammeLooks() {
        looks(Role.PROGRAMME, null);
        when(candidates.list(any(), any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(leader("kent")), null)));
        when(candidates.get("c-1")).thenReturn(Mono.just(leader("kent")));
        when(organisations.list(any(), any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(organisation("kent"), organisation("gwent")), null)));
    }

    @Test
    void aLeaderIsFoundByName() {
        assertThat(page("/members/move?q=Jo")).contains("Jo Leader", "Name of kent", "/members/move/c-1");
        verify(candidates).list(eq(null), eq("Jo"), any(), any());
    }

    @Test
    void movingSaysWhatItMeansAndOffersEveryOtherOrganisation() {
        assertThat(page("/members/move/c-1"))
                .contains(
                        "Move Jo Leader",
                        "wait for the new organisation’s endorsement",
                        "value=\"gwent\"",
                        "value=\"4\"")
                .doesNotContain("value=\"kent\"");
    }

    @Test
    void theMoveIsBasedOnTheVersionThatWasShown() {
        when(candidates.move(anyString(), any(), any(), any())).thenReturn(Mono.just(leader("gwent")));
        send("version=4&key=k-1&organisationId=gwent")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/members?done=moved&organisation=gwent");
        verify(candidates).move("c-1", new MoveRequest("gwent"), "\"4\"", "k-1");
    }

    @Test
    void aRefusedMoveSaysWhyAndKeepsTheChoice() {
        Problem problem = new Problem(
                "https://charterexchange.org/problems/refused-move",
                "Not now",
                409,
                "This person has applications in round autumn.",
                null,
                null,
                null);
        when(candidates.move(anyString(), any(), any(), any()))
                .thenReturn(Mono.error(new UpstreamProblem(problem, new byte[0])));
        assertThat(send("version=4&key=k-1&organisationId=gwent")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("applications in round autumn", "selected=\"selected\"");
    }

    @Test
    void nobodyButTheProgrammeMovesAnybody() {
        looks(Role.COORDINATOR, "kent");
        for (String path : List.of("/members/move", "/members/move/c-1")) {
            signedIn().get().uri(path).exchange().expectStatus().isForbidden();
        }
        send("version=4&key=k-1&organisationId=gwent").expectStatus().isForbidden();
        verify(candidates, never()).move(any(), any(), any(), any());
    }

    private WebTestClient.ResponseSpec send(String form) {
        return signedIn()
                .mutateWith(csrf())
                .post()
                .uri("/members/move/c-1")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private String page(String path) {
        String body = signedIn()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(body);
    }

    private WebTestClient signedIn() {
        return browser.mutateWith(mockOAuth2Login());
    }

    private void looks(Role role, @Nullable String organisation) {
        when(access.me())
                .thenReturn(Mono.just(new MeView("Pat", Set.of(role), organisation, organisation, null, null)));
    }

    private static CandidateView leader(String home) {
        return new CandidateView(
                "c-1",
                home,
                "Name of " + home,
                Sector.POLICING,
                "Jo Leader",
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                Set.of(),
                null,
                null,
                4);
    }

    private static OrganisationView organisation(String id) {
        return new OrganisationView(id, "Name of " + id, Sector.POLICING, null, null, null, null, null, null, null, 1);
    }
}
