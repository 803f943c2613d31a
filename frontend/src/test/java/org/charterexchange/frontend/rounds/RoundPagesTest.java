package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
class RoundPagesTest {
    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private RoundsClient rounds;

    @MockitoBean
    private RunsClient runs;

    @MockitoBean
    private AccessClient access;

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void theProgrammeReadsARoundInEveryState(RoundState state) {
        as(Role.PROGRAMME);
        in(state, RunState.SOLVED);

        assertThat(read("/rounds/autumn-2026", "round-" + state)).contains("Autumn 2026", "Policy", "1,000 points");
    }

    @Test
    void oneMainActionIsOfferedAndOnlyToTheProgramme() {
        in(RoundState.OPEN, RunState.SOLVED);
        as(Role.PROGRAMME);
        assertThat(read("/rounds/autumn-2026", "round")).contains("Close the round", "_csrf");
        as(Role.COORDINATOR);
        assertThat(read("/rounds/autumn-2026", "round")).doesNotContain("Close the round", "rounds/autumn-2026/close");
    }

    @Test
    void theResultOpensWithItsSentence() {
        as(Role.PROGRAMME);
        in(RoundState.REVIEW, RunState.SOLVED);
        when(runs.matches(any(), any(), any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.match(1, null), Samples.match(2, 2)), "next")));

        String page = read("/runs/r3", "result");

        assertThat(page)
                .contains(
                        "412 of 500 people have a place. No other plan under this policy could score more than 0.01 % higher.")
                .contains("Second choice", "meets 3 of 4 wanted skills", "212 kg", "Publish this run");
        assertThat(read("/runs/r3?lang=cy", "result-cy")).contains("Mae gan 412 o 500 o bobl le.");
    }

    @Test
    void aResultWithoutMatchesSaysSo() {
        as(Role.COORDINATOR);
        in(RoundState.PUBLISHED, RunState.SOLVED);
        when(runs.flows(eq("r3"), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));

        assertThat(read("/runs/r3", "result-empty"))
                .contains("There is no match here.", "Nobody moves between organisations");
    }

    @Test
    void aLedgerThatNobodyHasIsNotFound() {
        as(Role.AUDITOR);
        in(RoundState.PUBLISHED, RunState.SOLVED);

        assertThat(read("/runs/r3/organisations?q=atlantis", "organisations-none"))
                .contains("Nothing matches your search.")
                .doesNotContain("Kent Police");
    }

    @ParameterizedTest
    @EnumSource(value = RunState.class, names = "SOLVED", mode = EnumSource.Mode.EXCLUDE)
    void aRunWithoutAResultSaysWhereItStandsAndWorksByReloading(RunState state) {
        as(Role.PROGRAMME);
        in(RoundState.SOLVING, state);

        String page = read("/runs/r3", "run-" + state);

        boolean going = state == RunState.QUEUED || state == RunState.SOLVING;
        assertThat(page.contains("Show how far it is now")).isEqualTo(going);
        assertThat(page.contains("/runs/r3/events")).isEqualTo(going);
        assertThat(page.contains("ran out of memory")).isEqualTo(state == RunState.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matches", "unmatched", "exchanges", "organisations", "people/c2"})
    void everyListOfAResultCanBeRead(String list) {
        as(Role.AUDITOR);
        in(RoundState.PUBLISHED, RunState.SOLVED);
        when(runs.matches(any(), any(), any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.match(2, 2)), "n&=x")));

        String words = list.equals("organisations") ? "kent" : "o%26k";
        assertThat(read("/runs/r3/" + list + "?q=" + words, list.replace('/', '-')))
                .contains("Kent Police");
    }

    @Test
    void aListWithoutRowsSaysSoAndTellsASearchFromAnEmptyResult() {
        as(Role.PROGRAMME);
        in(RoundState.REVIEW, RunState.SOLVED);
        when(runs.unmatched(any(), any(), any(), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));

        assertThat(read("/runs/r3/unmatched", "unmatched-empty")).contains("Everybody here has a place.");
        assertThat(read("/runs/r3/unmatched?q=x", "unmatched-none")).contains("Nothing matches your search.");
        assertThat(read("/runs/r3/matches?q=x", "matches-none")).contains("Nothing matches your search.");
    }

    @Test
    void whoPressesSecondLandsOnTheRunThatIsGoing() {
        as(Role.PROGRAMME);
        in(RoundState.SOLVING, RunState.SOLVING);
        when(rounds.start(anyString(), any(), any())).thenReturn(Mono.error(problem(409, "A run is going")));

        browser.mutateWith(csrf())
                .mutateWith(mockOidcLogin())
                .post()
                .uri("/rounds/autumn-2026/runs/start")
                .body(BodyInserters.fromFormData("limit", "seconds").with("seconds", "15"))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/runs/r3?note=already");
        assertThat(read("/runs/r3?note=already", "run-already")).contains("no second one was started");
    }

    @Test
    void aRefusedStartShowsTheFormAgainWithWhatWasTyped() {
        as(Role.PROGRAMME);
        in(RoundState.CLOSED, RunState.SOLVED);
        when(rounds.start(anyString(), any(RunRequest.class), any()))
                .thenReturn(Mono.error(problem(422, "Seconds must be at most 86,400.")));

        String page = send("/rounds/autumn-2026/runs/start", 422, "limit", "seconds", "seconds", "90000");

        assertThat(page).contains("Seconds must be at most 86,400.", "value=\"90000\"");
    }

    @Test
    void aRefusedTransitionIsSaidOnTheRoundAndNothingIsLost() {
        as(Role.PROGRAMME);
        in(RoundState.OPEN, RunState.SOLVED);
        when(rounds.close("autumn-2026", "\"7\"")).thenReturn(Mono.error(problem(412, "Somebody closed it first.")));

        assertThat(send("/rounds/autumn-2026/close", 422, "version", "7"))
                .contains("Somebody closed it first.", "Autumn 2026");
    }

    @Test
    void aFormWithFaultsNamesThem() {
        as(Role.PROGRAMME);

        assertThat(send("/rounds/plan", 422, "name", "Spring", "offersOn", "soon"))
                .contains(
                        "<title>Error: Plan a round",
                        "A date, for example 2 April 2027 as 2/4/2027",
                        "href=\"#offersOn\"",
                        "value=\"Spring\"");
    }

    @Test
    void thePersonWhoPublishesIsNamedAndTheReasonIsKeptWhenItIsRefused() {
        as(Role.PROGRAMME);
        in(RoundState.REVIEW, RunState.SOLVED);
        when(rounds.publish(anyString(), any(), any()))
                .thenReturn(Mono.error(problem(409, "Another run is published.")));

        assertThat(read("/rounds/autumn-2026/publish?run=r3", "publish")).contains("You decide this as Helen Marsh");
        assertThat(send("/rounds/autumn-2026/publish", 422, "run", "r3", "reason", "Best one", "version", "7"))
                .contains("Another run is published.", "Best one");
    }

    @Test
    void formsOfTheProgrammeAreKeptFromOthers() {
        as(Role.COORDINATOR);
        in(RoundState.CLOSED, RunState.SOLVED);

        for (String path : List.of("/rounds/plan", "/rounds/autumn-2026/runs/start", "/rounds/autumn-2026/cancel")) {
            browser.mutateWith(mockOidcLogin())
                    .get()
                    .uri(path)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    private void as(Role role) {
        when(access.me()).thenReturn(Mono.just(new MeView("Helen Marsh", Set.of(role), null, null, null, null)));
    }

    private void in(RoundState round, RunState run) {
        when(rounds.get("autumn-2026")).thenReturn(Mono.just(Samples.round(round)));
        when(rounds.runs(eq("autumn-2026"), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.run(run), Samples.run(run)), null)));
        when(runs.get("r3")).thenReturn(Mono.just(Samples.run(run)));
        when(runs.flows(eq("r3"), any(), any())).thenReturn(Mono.just(new Page<>(Samples.flows(), null)));
        when(runs.ledger(eq("r3"), any(), any())).thenReturn(Mono.just(new Page<>(Samples.ledgers(), null)));
        when(runs.exchanges(eq("r3"), any(), any())).thenReturn(Mono.just(new Page<>(Samples.exchanges(), null)));
        when(runs.explain("r3", "c2")).thenReturn(Mono.just(Samples.explanation(true)));
        when(runs.matches(any(), any(), any(), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));
        when(runs.unmatched(any(), any(), any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.unmatched()), null)));
    }

    private String read(String path, String name) {
        String page = Objects.requireNonNull(browser.mutateWith(mockOidcLogin())
                .get()
                .uri(URI.create(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        keep(name, page);
        return page;
    }

    private String send(String path, int status, String... fields) {
        var form = BodyInserters.fromFormData("sent", "1");
        for (int i = 0; i < fields.length; i += 2) {
            form = form.with(fields[i], fields[i + 1]);
        }
        return Objects.requireNonNull(browser.mutateWith(csrf())
                .mutateWith(mockOidcLogin())
                .post()
                .uri(path)
                .body(form)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** Pages can be looked at in {@code target/pages}. */
    private static void keep(String name, String page) {
        try {
            Files.createDirectories(Path.of("target/pages"));
            Files.writeString(Path.of("target/pages", name + ".html"), page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UpstreamProblem problem(int status, String detail) {
        return new UpstreamProblem(
                new Problem("about:blank", "Refused", status, detail, null, null, null), new byte[0]);
    }
}
