package org.charterexchange.frontend.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.contract.imports.RowFault;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.skills.SkillsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.rounds.Samples;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;
import reactor.core.publisher.Mono;

/** A form that is not taken comes back with status 422, a title that says so, and what was typed. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
class RefusedFormsTest {
    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private ApplicationsClient applications;

    @MockitoBean
    private CandidatesClient candidates;

    @MockitoBean
    private ImportsClient imports;

    @MockitoBean
    private RoundsClient rounds;

    @MockitoBean
    private SkillsClient skills;

    @BeforeEach
    void aCoordinatorOfKentPolice() {
        when(access.me())
                .thenReturn(Mono.just(new MeView(
                        "R. Okafor", Set.of(Role.COORDINATOR), "kent", "Kent Police", Sector.POLICING, null)));
        when(skills.skills()).thenReturn(Mono.just(List.of()));
        when(rounds.list(any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.round(RoundState.OPEN)), null)));
    }

    @Test
    void showsAPlacementAgainWhoseNumberOfSeatsIsNone() {
        String page = send(
                "/own/placements/new",
                BodyInserters.fromFormData("title", "Adviser on <b>risk</b>").with("seats", "many"));

        assertThat(page)
                .contains("<title>Error: ", "href=\"#seats\"", "value=\"many\"", "Adviser on &lt;b&gt;risk&lt;/b&gt;")
                .contains("role=\"alert\"", "data-module=\"app-errors\"");
    }

    @Test
    void showsADeclineAgainWithItsReason() {
        when(candidates.list(any(), any(), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));
        when(applications.list(anyString(), any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(waiting("c1", "P. Nair")), null)));
        when(applications.decline(any(), any(), any(), any()))
                .thenReturn(Mono.error(refusal(
                        FieldFault.of("/reason", "x", FaultCodes.CHARACTERS.with(1000), "in words of the API"))));

        String page = send(
                "/own/people/c1/decline",
                BodyInserters.fromFormData("round", "autumn-2026")
                        .with("version", "3")
                        .with("reason", "No cover until May"));

        assertThat(page)
                .contains("<title>Error: ", "href=\"#reason\"", "id=\"reason\"", "1 to 1,000 characters")
                .contains("No cover until May</textarea>");
    }

    @Test
    void showsADeclineOfSomebodyWhoWasSearchedForAmongMany() {
        List<ApplicationsView> many = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> waiting("c" + number, "Leader " + number))
                .toList();
        when(candidates.list(any(), any(), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));
        when(applications.list(anyString(), any(), any(), any())).thenReturn(Mono.just(new Page<>(many, null)));
        when(applications.decline(any(), any(), any(), any()))
                .thenReturn(Mono.error(refusal(
                        FieldFault.of("/reason", "x", FaultCodes.CHARACTERS.with(1000), "in words of the API"))));

        String page = send(
                "/own/people/c57/decline",
                BodyInserters.fromFormData("round", "autumn-2026")
                        .with("version", "3")
                        .with("q", "leader 5")
                        .with("reason", "No cover until May"));

        assertThat(page).contains("No cover until May</textarea>", "Leader 57", "value=\"leader 5\"");
    }

    @Test
    void showsTheFaultsOfAFileWithItsKindStillChosen() {
        when(imports.importCsv(anyString(), any(Boolean.class), any(), any(), any()))
                .thenReturn(Mono.just(new ImportReport(
                        ImportKind.CANDIDATES,
                        true,
                        1,
                        0,
                        0,
                        0,
                        List.of(new RowFault(2, "stage", "9", "whole-number-from-to", List.of(), "1 to 5")),
                        List.of(),
                        null)));
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("kind", "CANDIDATES");
        form.part("file", new ByteArrayResource("id\n".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return "people.csv";
                    }
                })
                .contentType(MediaType.parseMediaType("text/csv"));

        String page = read(browser.mutateWith(csrf())
                .mutateWith(mockOidcLogin())
                .post()
                .uri("/import")
                .body(BodyInserters.fromMultipartData(form.build())));

        assertThat(page)
                .contains("<title>Error: ", "href=\"#faults\"", "1 fault was found", "1 to 5")
                .contains("value=\"CANDIDATES\" checked");
    }

    private String send(String path, FormInserter<String> form) {
        return read(browser.mutateWith(csrf())
                .mutateWith(mockOidcLogin())
                .post()
                .uri(path)
                .body(form));
    }

    private static String read(WebTestClient.RequestHeadersSpec<?> request) {
        return Objects.requireNonNull(request.exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static ApplicationsView waiting(String candidate, String name) {
        return new ApplicationsView(
                "autumn-2026",
                candidate,
                name,
                null,
                "kent",
                "Kent Police",
                Sector.POLICING,
                false,
                ApplicationState.SUBMITTED,
                List.of(new ApplicationView(
                        1,
                        "p1",
                        "Adviser",
                        "acme",
                        "Acme",
                        Sector.INDUSTRY,
                        ApplicationState.SUBMITTED,
                        PlacementState.OPEN,
                        List.of(),
                        List.of())),
                Instant.EPOCH,
                null,
                3);
    }

    private static UpstreamProblem refusal(FieldFault fault) {
        return new UpstreamProblem(
                new Problem(
                        "https://charterexchange.org/problems/invalid",
                        "Refused",
                        422,
                        null,
                        null,
                        null,
                        List.of(fault)),
                new byte[0]);
    }
}
