package org.charterexchange.service.rounds;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.rounds.results.Results;
import org.charterexchange.service.rounds.results.Viewer;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Runs and outcomes by round and by caller.
 */
@Component
class RunLists {

    private final RoundStore store;
    private final Rounds rounds;
    private final Runs runs;
    private final Results results;

    RunLists(RoundStore store, Rounds rounds, Runs runs, Results results) {
        this.store = store;
        this.rounds = rounds;
        this.runs = runs;
        this.results = results;
    }

    /** The runs of a round that the caller may read, oldest first. */
    Mono<List<RunView>> ofRound(Caller by, String round) {
        return rounds.get(round)
                .flatMap(found -> runs.ofRound(found.id())
                        .filter(run -> RunReaders.readsAll(by) || run.id().equals(publishedRun(found)))
                        .collectList());
    }

    private static String publishedRun(Round round) {
        return round.publication() == null ? "" : round.publication().runId();
    }

    /** What published rounds mean for the leader, newest first. */
    Mono<List<ExplanationView>> outcomes(Caller by) {
        return outcomes(Objects.requireNonNullElse(by.candidate(), ""));
    }

    /** The same for whoever this is. */
    Mono<List<ExplanationView>> outcomes(String candidate) {
        Comparator<Round> newest = Comparator.comparing(
                round -> Objects.requireNonNull(round.publication()).at());
        return store.in(RoundState.PUBLISHED, RoundState.CONCLUDED)
                .sort(newest.reversed())
                .concatMap(round -> runs.find(publishedRun(round))
                        .flatMap(run -> results.explain(run, round.name(), new Viewer.Leader(candidate), candidate)))
                .collectList();
    }
}
