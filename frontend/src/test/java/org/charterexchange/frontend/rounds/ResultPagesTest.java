package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** What the pages of a result say. */
class ResultPagesTest extends RoundsScene {
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
}
