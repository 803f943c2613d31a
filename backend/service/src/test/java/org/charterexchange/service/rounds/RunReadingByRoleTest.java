package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class RunReadingByRoleTest extends RunReadingScene {

    @Test
    void aCoordinatorReadsOwnPeopleAndWhomOwnPlacementsHost() {
        WebTestClient company = asCoordinatorOf(scene().company());
        assertThat(matches(company, "").items())
                .hasSize(2)
                .allMatch(match -> match.homeId().equals(scene().company())
                        || match.hostId().equals(scene().company()));
        assertThat(unmatched(company)).isEmpty();
        assertThat(unmatched(asCoordinatorOf(scene().force()))).hasSize(1);
        assertThat(list(company, "/runs/" + run + "/ledger", LedgerView.class))
                .extracting(LedgerView::organisationId)
                .containsExactly(scene().company());
        answer(
                company.get()
                        .uri("/runs/{run}/candidates/{id}", run, scene().bob().id()),
                200,
                ExplanationView.class);
        problem(
                company.get()
                        .uri("/runs/{run}/candidates/{id}", run, scene().dee().id()),
                404,
                "not-found");
        String csv = new String(download(company, "/runs/{id}/matches.csv", run), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains(scene().bob().name())
                .doesNotContain(scene().dee().name());
        problem(company.get().uri("/runs/{id}/result", run), 403, "forbidden");
        problem(company.get().uri("/rounds/{id}/instance", scene().id()), 403, "forbidden");
        assertThat(list(company, "/rounds/" + scene().id() + "/runs", RunView.class))
                .extracting(RunView::id)
                .containsExactly(run);
        problem(company.get().uri("/runs/{id}", unpublished), 404, "not-found");
    }

    @Test
    void anOrganisationThatTookNoPartReadsNothing() {
        WebTestClient outsider = asCoordinatorOf("outsider-" + tag);
        assertThat(matches(outsider, "").items()).isEmpty();
        assertThat(unmatched(outsider)).isEmpty();
        assertThat(list(outsider, "/runs/" + run + "/exchanges", ExchangeView.class))
                .isEmpty();
        assertThat(list(outsider, "/runs/" + run + "/flows", FlowView.class)).isEmpty();
        problem(
                outsider.get()
                        .uri("/runs/{run}/candidates/{id}", run, scene().bob().id()),
                404,
                "not-found");
    }

    @Test
    void aLeaderReadsTheirOwnOutcome() {
        WebTestClient bob = as("leader-" + scene().bob().name());
        assertThat(matches(bob, "").items())
                .extracting(MatchView::candidateId)
                .containsExactly(scene().bob().id());
        assertThat(list(bob, "/rounds/outcomes/mine", ExplanationView.class))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.roundId()).isEqualTo(scene().id());
                    assertThat(outcome.match())
                            .isNotNull()
                            .satisfies(match -> assertThat(match.hostId()).isEqualTo(scene().force()));
                    assertThat(outcome.exchange())
                            .isNotNull()
                            .satisfies(exchange -> assertThat(exchange.moves())
                                    .extracting(ExchangeView.Move::candidateName)
                                    .contains(scene().bob().name(), "a leader from Name of " + scene().force()));
                });
        problem(bob.get().uri("/runs/{run}/candidates/{id}", run, scene().dee().id()), 404, "not-found");
        problem(bob.get().uri("/runs/{run}/ledger", run), 403, "forbidden");
        problem(bob.get().uri("/runs/{run}/matches.csv", run), 403, "forbidden");
        problem(bob.get().uri("/runs/{run}", run), 403, "forbidden");
    }

    @Test
    void aLeaderWithoutAMatchReadsWhy() {
        UnmatchedView left = unmatched(asProgramme()).get(0);
        WebTestClient leader = as("leader-" + left.candidateName());
        assertThat(list(leader, "/rounds/outcomes/mine", ExplanationView.class))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.match()).isNull();
                    assertThat(outcome.reasons())
                            .singleElement()
                            .satisfies(reason -> assertThat(reason.reason()).isEqualTo("SEATS_TAKEN"));
                });
    }
}
