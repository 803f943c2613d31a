package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.frontend.charts.ExchangeChart;
import org.charterexchange.frontend.charts.ExchangeChart.Flow;
import org.charterexchange.frontend.charts.ExchangeChart.Side;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of a result: the sentence first, then figures, pictures and the first matches. */
@Component
class ResultPage {
    private static final int FIRST_MATCHES = 10;
    private static final int ORGANISATIONS_A_SIDE = 8;

    private final RoundsClient rounds;
    private final RunsClient runs;
    private final Users users;

    ResultPage(RoundsClient rounds, RunsClient runs, Users users) {
        this.rounds = rounds;
        this.runs = runs;
        this.users = users;
    }

    /** The page of a run that has a result. */
    Mono<Rendering> of(RunView run, Words words) {
        return Mono.zip(
                        rounds.get(run.roundId()),
                        users.current(),
                        Pages.all(after -> runs.flows(run.id(), after, Pages.MOST))
                                .collectList(),
                        Pages.all(after -> runs.ledger(run.id(), after, Pages.MOST))
                                .collectList(),
                        runs.matches(run.id(), null, null, null, FIRST_MATCHES))
                .flatMap(all -> others(run, all.getT2())
                        .map(others -> head(run, all.getT1(), all.getT2(), words)
                                .modelAttribute("exchange", chart(all.getT3()))
                                .modelAttribute("organisations", all.getT4().size())
                                .modelAttribute(
                                        "matches", MatchRow.of(all.getT5().items(), words))
                                .modelAttribute("more", all.getT5().next() != null)
                                .modelAttribute("shares", LedgerRow.sides(all.getT4()))
                                .modelAttribute("others", rows(others, words))
                                .build()));
    }

    private static Rendering.Builder<?> head(RunView run, RoundView round, User user, Words words) {
        @Nullable RunMeasures measures = run.measures();
        return Rendering.view("pages/rounds/result")
                .modelAttribute("run", run)
                .modelAttribute("runName", RunRow.name(run, words))
                .modelAttribute("limit", RunRow.limit(run, words))
                .modelAttribute("round", round)
                .modelAttribute(
                        "sentence",
                        measures == null ? words.say("rounds.sentence.few") : RunWords.sentence(measures, words))
                .modelAttribute("figures", measures == null ? List.of() : KeyFigure.of(measures, words))
                .modelAttribute("chart", LiveRun.chart(run))
                .modelAttribute("mayPublish", user.programme() && round.state() == RoundState.REVIEW)
                .modelAttribute("mayRun", user.programme())
                .modelAttribute("whole", user.programme() || user.auditor())
                .modelAttribute("published", run.id().equals(round.publishedRunId()));
    }

    private Mono<List<RunView>> others(RunView run, User user) {
        return user.programme() || user.auditor()
                ? Pages.all(after -> rounds.runs(run.roundId(), after, Pages.MOST))
                        .collectList()
                : Mono.just(List.of());
    }

    private static List<RunRow> rows(List<RunView> runs, Words words) {
        return runs.stream()
                .filter(RunView::hasResult)
                .map(run -> RunRow.of(run, words))
                .toList();
    }

    private static ExchangeChart chart(List<FlowView> flows) {
        return ExchangeChart.of(flows.stream().map(ResultPage::flow).toList(), ORGANISATIONS_A_SIDE);
    }

    private static Flow flow(FlowView flow) {
        return new Flow(
                new Side(flow.homeId(), flow.homeName(), flow.homeSector() == Sector.POLICING),
                new Side(flow.hostId(), flow.hostName(), flow.hostSector() == Sector.POLICING),
                flow.count(),
                flow.returned());
    }
}
