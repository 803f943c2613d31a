package org.charterexchange.service.rounds;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationVerdict;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.document.ResultReader;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.placements.RoundPlacements;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.deviations.Deviation;
import org.charterexchange.service.rounds.deviations.DeviationDecision;
import org.charterexchange.service.rounds.deviations.Deviations;
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
    private final Deviations deviations;
    private final Clock clock;

    RoundPublishing(
            RoundStore rounds,
            Runs runs,
            RoundPlacements placements,
            ByteStore bytes,
            Deviations deviations,
            Clock clock) {
        this.rounds = rounds;
        this.runs = runs;
        this.placements = placements;
        this.bytes = bytes;
        this.deviations = deviations;
        this.clock = clock;
    }

    /** Everything that is wrong with a decision as it was sent. */
    static Faults faults(PublishRequest decision) {
        Faults faults = new Faults();
        faults.text("/runId", decision.runId(), LONGEST_REASON);
        faults.text("/reason", decision.reason(), LONGEST_REASON);
        return faults;
    }

    /** Everything that is wrong with a decision about deviations by itself. */
    static Faults faults(DeviationRequest decision) {
        Faults faults = new Faults();
        boolean some = decision.deviations() != null && !decision.deviations().isEmpty();
        faults.require(some, "/deviations", decision.deviations(), FaultCodes.DEVIATIONS);
        faults.require(
                decision.verdict() != null,
                "/verdict",
                null,
                FaultCodes.ONE_OF.with(List.of(DeviationVerdict.values())));
        faults.text("/reason", decision.reason(), LONGEST_REASON);
        return faults;
    }

    /** What is no longer as it was frozen; nothing before. */
    Mono<List<DeviationView>> deviations(Caller by, Round round) {
        Round.Frozen frozen = round.frozen();
        return frozen == null
                ? Mono.just(List.of())
                : Mono.justOrEmpty(round.currentRunId())
                        .flatMap(runs::find)
                        .filter(run -> run.outcome() != null)
                        .flatMap(this::matches)
                        .defaultIfEmpty(List.of())
                        .flatMap(matches -> deviations.views(
                                frozen.instance(),
                                frozen.at(),
                                round.decided(),
                                subjects(matches),
                                by.is(Role.PROGRAMME)));
    }

    private static Set<String> subjects(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> Stream.of(match.candidate(), match.placement()))
                .collect(Collectors.toSet());
    }

    /** Decides about deviations of a round in review as they are now; empty where it was changed meanwhile. */
    Mono<Round> decide(Caller by, Round round, DeviationRequest decision) {
        return found(round).flatMap(found -> {
            Map<String, Deviation> known = found.stream().collect(Collectors.toMap(Deviation::id, Function.identity()));
            Faults faults = new Faults();
            for (int i = 0; i < decision.deviations().size(); i++) {
                String id = decision.deviations().get(i);
                faults.require(known.containsKey(id), "/deviations/" + i, id, FaultCodes.DEVIATION);
            }
            faults.refuseIfAny();
            boolean may = decision.verdict() == DeviationVerdict.LAPSES
                    || decision.deviations().stream().map(known::get).allMatch(Deviation::canStand);
            faults.require(may, "/verdict", decision.verdict(), FaultCodes.ONLY_LAPSES);
            faults.refuseIfAny();
            List<DeviationDecision> decided = decision.deviations().stream()
                    .distinct()
                    .map(id -> new DeviationDecision(
                            Objects.requireNonNull(known.get(id), id),
                            decision.verdict(),
                            by.name(),
                            by.person(),
                            decision.reason().strip(),
                            clock.instant()))
                    .toList();
            return rounds.decide(by, round, round.deciding(decided), decision);
        });
    }

    private Mono<List<Deviation>> found(Round round) {
        return deviations.of(Objects.requireNonNull(round.frozen(), round.id()).instance());
    }

    /**
     * Publishes a round that is in review, where everything that has changed since it was frozen is decided; empty where it
     * was changed meanwhile. What a host withdraws from here on is told to whoever reads the result.
     */
    Mono<Round> publish(Caller by, Round round, PublishRequest decision) {
        return found(round)
                .map(found -> Deviations.undecided(found, round.decided()).size())
                .flatMap(left -> left == 0
                        ? Mono.just(round)
                        : Mono.error(new ProblemException(ProblemType.UNDECIDED_DEVIATIONS, left)))
                .flatMap(decided -> publishDecided(by, decided, decision));
    }

    private Mono<Round> publishDecided(Caller by, Round round, PublishRequest decision) {
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
                .flatMap(this::matches)
                .map(matches -> filled(published, matches))
                .flatMap(filled -> placements.matchAll(by, filled).then(unmarked(published, filled)))
                .filter(List::isEmpty)
                .flatMap(done -> rounds.placementsMatched(published))
                .switchIfEmpty(Mono.defer(() -> rounds.find(published.id())));
    }

    private Mono<List<Match>> matches(Run run) {
        return bytes.read(Objects.requireNonNull(run.outcome(), run.id()).result())
                .publishOn(Schedulers.boundedElastic())
                .map(json -> ResultReader.read(json).matches());
    }

    /** Where somebody goes: matches that lapse fill nothing. */
    private static Set<String> filled(Round published, List<Match> matches) {
        return matches.stream()
                .filter(match ->
                        published.decided().stream().noneMatch(each -> each.ends(match.candidate(), match.placement())))
                .map(Match::placement)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Mono<List<PlacementView>> unmarked(Round round, Set<String> filled) {
        Set<PlacementState> before = EnumSet.of(PlacementState.OPEN, PlacementState.CLOSED);
        return placements
                .ofRound(round.id(), before)
                .filter(placement -> filled.contains(placement.id()))
                .collectList();
    }
}
