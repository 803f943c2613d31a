package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

/** What the pages of a run say while it is started and solved. */
class RunPagesTest extends RoundsScene {
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
}
