package org.charterexchange.service.rounds;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.document.ResultReader;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.placements.RoundPlacements;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes a run: a named person's decision is written into the round first; then the placements that it filled are
 * marked, again after a crash until all of them are.
 */
@Component
class RoundPublishing {

    private static final int LONGEST_REASON = 1_000;

    private final RoundStore rounds;
    private final Runs runs;
    private final RoundPlacements placements;
    private final ByteStore bytes;
    private final Clock clock;

    RoundPublishing(RoundStore rounds, Runs runs, RoundPlacements placements, ByteStore bytes, Clock clock) {
        this.rounds = rounds;
        this.runs = runs;
        this.placements = placements;
        this.bytes = bytes;
        this.clock = clock;
    }

    /** Everything that is wrong with a decision as it was sent. */
    static Faults faults(PublishRequest decision) {
        Faults faults = new Faults();
        faults.text("/runId", decision.runId(), LONGEST_REASON);
        faults.text("/reason", decision.reason(), LONGEST_REASON);
        return faults;
    }

    /** Publishes a round that is in review; empty where it was changed meanwhile. */
    Mono<Round> publish(Caller by, Round round, PublishRequest decision) {
        return runs.find(decision.runId())
                .filter(run -> run.roundId().equals(round.id()) && run.outcome() != null)
                .switchIfEmpty(Mono.error(() ->
                        RoundProblems.invalid("/runId", decision.runId(), FaultCodes.RUN_WITH_RESULT.with(round.id()))))
                .map(run -> round.published(new Round.Publication(
                        run.id(),
                        by.name(),
                        by.person(),
                        decision.reason().strip(),
                        clock.instant(),
                        Objects.requireNonNull(run.outcome(), run.id()).measures(),
                        false)))
                .flatMap(next -> rounds.step(by, round, RoundStep.PUBLISH, next, decision.reason()));
    }

    /** Marks the placements that the published run filled, until none is left to be marked. */
    Mono<Round> matchPlacements(Caller by, Round published) {
        String runId =
                Objects.requireNonNull(published.publication(), published.id()).runId();
        return runs.find(runId)
                .flatMap(this::filled)
                .flatMap(filled -> placements.matchAll(by, filled).then(unmarked(published, filled)))
                .filter(List::isEmpty)
                .flatMap(done -> rounds.placementsMatched(published))
                .switchIfEmpty(Mono.defer(() -> rounds.find(published.id())));
    }

    private Mono<Set<String>> filled(Run run) {
        return bytes.read(Objects.requireNonNull(run.outcome(), run.id()).result())
                .publishOn(Schedulers.boundedElastic())
                .map(json -> ResultReader.read(json).matches().stream()
                        .map(Match::placement)
                        .collect(TreeSet::new, Set::add, Set::addAll));
    }

    private Mono<List<PlacementView>> unmarked(Round round, Set<String> filled) {
        Set<PlacementState> before = EnumSet.of(PlacementState.OPEN, PlacementState.CLOSED);
        return placements
                .ofRound(round.id(), before)
                .filter(placement -> filled.contains(placement.id()))
                .collectList();
    }
}
