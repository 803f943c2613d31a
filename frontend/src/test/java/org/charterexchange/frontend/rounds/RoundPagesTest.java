package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.util.List;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunState;
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
