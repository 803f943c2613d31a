package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.util.List;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** What the pages of a round say and do. */
class RoundPagesTest extends RoundsScene {
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
    void whatHasChangedSinceTheRoundWasFrozenIsListedAndDecidedBeforePublishing() {
        as(Role.PROGRAMME);
        in(RoundState.REVIEW, RunState.SOLVED);
        when(rounds.decide(anyString(), any(), any())).thenReturn(Mono.error(problem(409, "Somebody came first.")));

        assertThat(read("/rounds/autumn-2026/publish?run=r3", "publish-changed"))
                .contains("2 things have changed since the round was frozen; one waits for a decision.")
                .contains("href=\"/rounds/autumn-2026/deviations\"");
        assertThat(read("/rounds/autumn-2026/deviations", "deviations"))
                .contains("Head of operational resilience", "withdrawn by its host", "Matched in the newest result.")
                .contains("CI M. Petrie", "(SC)", "The match stands all the same.", "It is being renewed")
                .contains("You decide this as Helen Marsh");
        assertThat(send(
                        "/rounds/autumn-2026/deviations",
                        422,
                        "deviations",
                        "withdrawn:p2",
                        "verdict",
                        "LAPSES",
                        "reason",
                        "It is gone",
                        "version",
                        "7"))
                .contains("Somebody came first.", "It is gone");
        verify(rounds)
                .decide(
                        "autumn-2026",
                        new DeviationRequest(List.of("withdrawn:p2"), DeviationVerdict.LAPSES, "It is gone"),
                        "\"7\"");
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
}
