package org.charterexchange.service.rounds;

import java.util.List;
import java.util.function.Function;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.disclosures.Disclosures;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Rounds: planned, opened, closed, published and cancelled by the programme, read by everybody.
 */
@Component
class Rounds {

    private static final int LONGEST_REASON = 1_000;

    private final RoundStore store;
    private final RoundSettlement settlement;
    private final RoundClosing closing;
    private final RoundPublishing publishing;
    private final ByteStore bytes;
    private final VersionedChange changes;
    private final Disclosures disclosures;

    Rounds(
            RoundStore store,
            RoundSettlement settlement,
            RoundClosing closing,
            RoundPublishing publishing,
            ByteStore bytes,
            VersionedChange changes,
            Disclosures disclosures) {
        this.store = store;
        this.settlement = settlement;
        this.closing = closing;
        this.publishing = publishing;
        this.bytes = bytes;
        this.changes = changes;
        this.disclosures = disclosures;
    }

    Mono<Round> get(String id) {
        return found(id).flatMap(settlement::seen);
    }

    Mono<Page<Round>> list(@Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        return store.page(Cursors.key(after), size + 1)
                .flatMap(read -> settlement.seen(read).collectList())
                .map(read -> Cursors.page(read, size, Round::id));
    }

    /** Plans a round; the same plan again changes nothing. */
    Mono<Round> plan(Caller by, RoundRequest request) {
        RoundChecks.faults(request).refuseIfAny();
        Round planned = Round.planned(request, Policies.of(request));
        return store.insert(by, planned)
                .onErrorResume(
                        DuplicateKeyException.class,
                        taken -> store.find(planned.id())
                                .filter(planned::equals)
                                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ALREADY_EXISTS))));
    }

    Mono<Round> open(Caller by, String id, long version) {
        return step(by, id, version, RoundStep.OPEN, null);
    }

    /** Closes the round and freezes its instance. */
    Mono<Round> close(Caller by, String id, long version) {
        return step(by, id, version, RoundStep.CLOSE, null).flatMap(closed -> closing.freeze(by, closed));
    }

    Mono<Round> cancel(Caller by, String id, String reason, long version) {
        Faults faults = new Faults();
        faults.text("reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        return step(by, id, version, RoundStep.CANCEL, reason);
    }

    Mono<Round> publish(Caller by, String id, PublishRequest decision, long version) {
        RoundPublishing.faults(decision).refuseIfAny();
        return change(by, id, version, RoundStep.PUBLISH, round -> publishing.publish(by, round, decision))
                .flatMap(published -> publishing.matchPlacements(by, published));
    }

    /** What is no longer as it was frozen, which auditors read for a reason that they have given; nothing before. */
    Mono<List<DeviationView>> deviations(Caller by, String id) {
        return found(id)
                .delayUntil(round -> disclosures.require(by, round.id()))
                .flatMap(settlement::seen)
                .flatMap(round -> publishing.deviations(by, round));
    }

    /** Decides what deviations mean for the matches that they concern. */
    Mono<Round> decide(Caller by, String id, DeviationRequest decision, long version) {
        RoundPublishing.faults(decision).refuseIfAny();
        return change(by, id, version, RoundStep.PUBLISH, round -> publishing.decide(by, round, decision));
    }

    /** The frozen instance, byte for byte, which auditors read for a reason that they have given. */
    Mono<byte[]> instance(Caller by, String id) {
        return found(id)
                .delayUntil(round -> disclosures.require(by, round.id()))
                .flatMap(round -> Mono.justOrEmpty(round.frozen()))
                .flatMap(frozen -> bytes.read(frozen.instance()))
                .switchIfEmpty(Mono.error(RoundProblems::notFound));
    }

    private Mono<Round> step(Caller by, String id, long version, RoundStep step, @Nullable String reason) {
        return change(by, id, version, step, round -> store.step(by, round, step, round.after(step), reason));
    }

    private Mono<Round> change(Caller by, String id, long version, RoundStep step, Function<Round, Mono<Round>> write) {
        return changes.change(by, version, possible(id, step), store::lastChange, write);
    }

    /** The round, taken on where its run has ended, where the step is possible. */
    private Mono<Round> possible(String id, RoundStep step) {
        return found(id)
                .flatMap(settlement::settle)
                .flatMap(round -> RoundLifeCycle.next(round.state(), step).isPresent()
                        ? Mono.just(round)
                        : Mono.error(RoundProblems.refused(round, step)));
    }

    private Mono<Round> found(String id) {
        return store.find(id).switchIfEmpty(Mono.error(RoundProblems::notFound));
    }
}
