package org.charterexchange.service.rounds;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.rounds.deviations.Deviations;
import org.charterexchange.service.rounds.results.Results;
import org.charterexchange.service.rounds.results.Viewer;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads runs and their results, as much as each caller may: one reading of the run a request, and nothing is written.
 */
@Component
public class RunQueries {

    private final ReadableRuns readable;
    private final RoundStore rounds;
    private final Runs runs;
    private final Results results;
    private final Deviations deviations;

    RunQueries(ReadableRuns readable, RoundStore rounds, Runs runs, Results results, Deviations deviations) {
        this.readable = readable;
        this.rounds = rounds;
        this.runs = runs;
        this.results = results;
        this.deviations = deviations;
    }

    Mono<RunView> run(Caller by, String id, Locale locale) {
        return readable.find(by, id).map(found -> ReadableRuns.view(by, found.watched(), locale));
    }

    /** The runs of a round that the caller may read, oldest first. */
    Mono<List<RunView>> ofRound(Caller by, String round, Locale locale) {
        return rounds.find(round)
                .switchIfEmpty(Mono.error(RoundProblems::notFound))
                .flatMap(found -> runs.ofRound(found.id())
                        .filter(watched -> ReadableRuns.isReadable(by, found, watched.run()))
                        .map(watched -> ReadableRuns.view(by, watched, locale))
                        .collectList());
    }

    /** The result byte for byte as it was kept. */
    Mono<byte[]> json(Caller by, String id) {
        return result(by, id, (run, viewer) -> results.json(run));
    }

    Mono<byte[]> csv(Caller by, String id) {
        return result(by, id, results::csv);
    }

    Mono<Page<MatchView>> matches(Caller by, String id, Results.Query query) {
        return result(by, id, (run, viewer) -> results.matches(run, viewer, query));
    }

    Mono<Page<UnmatchedView>> unmatched(Caller by, String id, Results.Query query, Locale locale) {
        return result(by, id, (run, viewer) -> results.unmatched(run, viewer, query, locale));
    }

    Mono<List<ExchangeView>> exchanges(Caller by, String id, Locale locale) {
        return result(by, id, (run, viewer) -> results.exchanges(run, viewer, locale));
    }

    Mono<List<LedgerView>> ledger(Caller by, String id) {
        return result(by, id, results::ledger);
    }

    Mono<List<FlowView>> flows(Caller by, String id) {
        return result(by, id, results::flows);
    }

    /** What a run means for a candidate, where that is the caller's to read; otherwise it is not found. */
    Mono<ExplanationView> explanation(Caller by, String id, String candidate, Locale locale) {
        return readable.withResult(by, id)
                .flatMap(found -> results.explain(found.run(), found.round().name(), found.viewer(), candidate, locale)
                        .flatMap(explained -> since(found.round(), explained)))
                .switchIfEmpty(Mono.error(RoundProblems::notFound));
    }

    private <T> Mono<T> result(Caller by, String id, BiFunction<Run, Viewer, Mono<T>> read) {
        return readable.withResult(by, id).flatMap(found -> read.apply(found.run(), found.viewer()));
    }

    /** What published rounds mean for a leader, newest first; for the caller themselves, and for the layer above. */
    public Mono<List<ExplanationView>> outcomes(String candidate, Locale locale) {
        Comparator<Round> newest = Comparator.comparing(
                round -> Objects.requireNonNull(round.publication()).at());
        return rounds.in(RoundState.PUBLISHED, RoundState.CONCLUDED)
                .sort(newest.reversed())
                .collectList()
                .flatMap(published -> runs.all(
                                published.stream().map(RunQueries::publishedRun).toList())
                        .collectMap(Run::id)
                        .flatMap(of -> outcomes(candidate, published, of, locale)));
    }

    private Mono<List<ExplanationView>> outcomes(
            String candidate, List<Round> published, Map<String, Run> byId, Locale locale) {
        Viewer self = new Viewer.Leader(candidate);
        return Flux.fromIterable(published)
                .concatMap(round -> Mono.justOrEmpty(byId.get(publishedRun(round)))
                        .flatMap(run -> results.explain(run, round.name(), self, candidate, locale))
                        .flatMap(explained -> since(round, explained)))
                .collectList();
    }

    private Mono<ExplanationView> since(Round round, ExplanationView explained) {
        Round.Frozen frozen = Objects.requireNonNull(round.frozen(), round.id());
        return deviations.since(explained, frozen.at(), round.decided());
    }

    private static String publishedRun(Round round) {
        return Objects.requireNonNull(round.publication(), round.id()).runId();
    }
}
