package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.RoundView;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class RunReadingTest extends RunReadingScene {

    @Test
    void theProgrammeReadsEverythingWithNames() {
        List<MatchView> all = matches(asProgramme(), "").items();
        assertThat(all).hasSize(3);
        assertThat(all)
                .extracting(MatchView::candidateName)
                .contains(scene().bob().name(), scene().dee().name());
        assertThat(all).allSatisfy(match -> {
            assertThat(match.rank()).isEqualTo(1);
            assertThat(match.goalsDeveloped()).isEqualTo(1);
            assertThat(match.skillsWanted()).isEqualTo(1);
            assertThat(match.skillsMet()).isZero();
            assertThat(match.parts().placed()).isEqualTo(1000);
        });
        assertThat(all.stream().filter(MatchView::returned)).hasSize(2);
        assertThat(unmatched(asProgramme())).singleElement().satisfies(left -> {
            assertThat(left.candidateName())
                    .isIn(scene().ann().name(), scene().cal().name());
            assertThat(left.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.reason()).isEqualTo("SEATS_TAKEN");
                assertThat(reason.placementTitle()).isEqualTo("Data laboratory");
                assertThat(reason.rank()).isEqualTo(1);
                assertThat(reason.detail()).contains("seat");
            });
        });
        assertThat(list(asProgramme(), "/runs/" + run + "/ledger", LedgerView.class))
                .hasSize(3);
        assertThat(list(asProgramme(), "/runs/" + run + "/flows", FlowView.class))
                .hasSize(3);
        assertThat(list(asProgramme(), "/runs/" + run + "/exchanges", ExchangeView.class))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.moves()).hasSize(2));
    }

    @Test
    void pagesFollowOneAnotherAndTextIsFound() {
        Page<MatchView> first = matches(asProgramme(), "?limit=2");
        assertThat(first.items()).hasSize(2);
        Page<MatchView> second = matches(asProgramme(), "?limit=2&after=" + first.next());
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(matches(asProgramme(), "?q=DEE-").items())
                .extracting(MatchView::candidateId)
                .containsExactly(scene().dee().id());
        assertThat(matches(asProgramme(), "?organisation=" + scene().other()).items())
                .hasSize(1);
        problem(asProgramme().get().uri("/runs/" + run + "/matches?limit=0"), 422, "invalid");
    }

    @Test
    void theAuditorReadsEverythingButWhoThePeopleAre() {
        String everything = new String(download(asAuditor(), "/runs/{id}/matches.csv", run), StandardCharsets.UTF_8)
                + matches(asAuditor(), "")
                + unmatched(asAuditor())
                + list(asAuditor(), "/runs/" + run + "/exchanges", ExchangeView.class)
                + answer(
                        asAuditor()
                                .get()
                                .uri(
                                        "/runs/{run}/candidates/{id}",
                                        run,
                                        scene().bob().id()),
                        200,
                        String.class);
        assertThat(everything).contains(scene().bob().id(), scene().dee().id());
        assertThat(everything)
                .doesNotContain(
                        scene().ann().name(),
                        scene().bob().name(),
                        scene().cal().name(),
                        scene().dee().name())
                .doesNotContain("Chief Inspector");
        assertThat(download(asAuditor(), "/runs/{id}/result", run)).isNotEmpty();
        assertThat(download(asAuditor(), "/rounds/{id}/instance", scene().id())).isNotEmpty();
        problem(asAuditor().post().uri("/runs/{id}/stop", run), 403, "forbidden");
    }

    @Test
    void withoutSignInThereIsTheRoundWithoutNamesAndNothingElse() {
        RoundView view = answer(anonymous().get().uri("/rounds/{id}", scene().id()), 200, RoundView.class);
        assertThat(view.publishedRunId()).isEqualTo(run);
        assertThat(view.publishedBy()).isNull();
        assertThat(round(scene().id()).publishedBy()).isEqualTo("Pat Programme");
        for (String part :
                List.of("", "/matches", "/unmatched", "/exchanges", "/ledger", "/flows", "/result", "/events")) {
            problem(anonymous().get().uri("/runs/" + run + part), 401, "unauthenticated");
        }
        problem(anonymous().get().uri("/rounds/{id}/instance", scene().id()), 401, "unauthenticated");
        problem(anonymous().get().uri("/rounds/{id}/runs", scene().id()), 401, "unauthenticated");
    }

    @Test
    void everyStepAndRefusalIsInTheAuditTrail() {
        List<String> steps = List.of(
                "round.plan",
                "round.open",
                "round.close",
                "round.freeze",
                "round.start",
                "round.review",
                "round.publish",
                "round.open refused");
        List<String> found = Mono.fromCallable(this::actions)
                .subscribeOn(Schedulers.boundedElastic())
                .repeatWhen(read -> read.delayElements(Duration.ofMillis(100)))
                .takeUntil(actions -> actions.containsAll(steps))
                .take(Duration.ofMinutes(1))
                .blockLast();
        assertThat(found).containsAll(steps);
    }
}
