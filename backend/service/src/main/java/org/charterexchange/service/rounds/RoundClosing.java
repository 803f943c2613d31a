package org.charterexchange.service.rounds;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.importable.PendingImports;
import org.charterexchange.service.placements.RoundPlacements;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.rounds.freezing.Freezer;
import org.charterexchange.service.rounds.freezing.FrozenInstance;
import org.charterexchange.service.rounds.freezing.Ledger;
import org.charterexchange.service.rounds.language.InstanceFault;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Closes a round: from that write on nothing new comes in. What had come in before and is not written yet is either let
 * finish, a file, or shut out, anything else; then the placements are closed and the instance is frozen. A closed round
 * without an instance is one that waits for a file or whose freezing a crash interrupted, and is completed.
 */
@Component
class RoundClosing {

    private final RoundStore rounds;
    private final Runs runs;
    private final RoundPlacements placements;
    private final PendingImports incoming;
    private final Freezer freezer;
    private final Clock clock;

    RoundClosing(
            RoundStore rounds,
            Runs runs,
            RoundPlacements placements,
            PendingImports incoming,
            Freezer freezer,
            Clock clock) {
        this.incoming = incoming;
        this.rounds = rounds;
        this.runs = runs;
        this.placements = placements;
        this.freezer = freezer;
        this.clock = clock;
    }

    /** Completes what closing began: every placement is closed, the instance is kept, the round refers to it. */
    Mono<Round> freeze(Caller by, Round closed) {
        return incoming.pending(closed.id()).flatMap(waits -> waits ? Mono.just(closed) : complete(by, closed));
    }

    private Mono<Round> complete(Caller by, Round closed) {
        return placements
                .closeAll(by, closed.id())
                .then(freezer.seal(closed.id()))
                .then(Mono.defer(this::ledgers))
                .flatMap(ledgers -> freezer.freeze(closed.id(), Policies.engine(closed.policy()), ledgers))
                .flatMap(kept -> rounds.freeze(closed, closed.frozenAs(frozen(kept))))
                .switchIfEmpty(Mono.defer(() -> rounds.find(closed.id())))
                .onErrorMap(RefusedInstanceException.class, RoundClosing::unfit);
    }

    private Round.Frozen frozen(FrozenInstance kept) {
        return new Round.Frozen(kept.instance(), kept.counts(), clock.instant());
    }

    private static ProblemException unfit(RefusedInstanceException refused) {
        return ProblemException.of(
                ProblemType.INVALID,
                refused.faults().stream().map(InstanceFault::new).toList());
    }

    /** What organisations have sent and hosted in all rounds published so far. */
    private Mono<Map<String, Ledger>> ledgers() {
        return rounds.in(RoundState.PUBLISHED, RoundState.CONCLUDED)
                .map(round ->
                        Objects.requireNonNull(round.publication(), round.id()).runId())
                .collectList()
                .flatMapMany(runs::all)
                .collect(HashMap<String, Ledger>::new, RoundClosing::add)
                .map(Map::copyOf);
    }

    private static void add(Map<String, Ledger> sum, Run published) {
        if (published.outcome() != null) {
            published
                    .outcome()
                    .ledger()
                    .forEach(each ->
                            sum.merge(each.organisation(), new Ledger(each.sent(), each.hosted()), Ledger::plus));
        }
    }
}
