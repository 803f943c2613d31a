package org.charterexchange.service.rounds;

import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.rounds.results.Viewer;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says who may read which run, and how much of it. The programme and auditors read every run; others read the run that
 * their round has published, as far as it concerns them; any other is not there for them.
 */
@Component
class RunReaders {

    private final Rounds rounds;
    private final Runs runs;

    RunReaders(Rounds rounds, Runs runs) {
        this.rounds = rounds;
        this.runs = runs;
    }

    /** A run that somebody may read, beside its round. */
    record Granted(Run run, Round round, Viewer viewer) {}

    /** The run, where the caller may read it; otherwise it is not found. */
    Mono<Granted> readable(Caller by, String id) {
        return runs.find(id)
                .flatMap(run -> rounds.get(run.roundId())
                        .filter(round -> readsAll(by) || isPublished(round, run))
                        .flatMap(round -> viewer(by).map(viewer -> new Granted(run, round, viewer))))
                .switchIfEmpty(Mono.error(RoundProblems::notFound));
    }

    /** The same for a run that has a result. */
    Mono<Granted> withResult(Caller by, String id) {
        return readable(by, id)
                .filter(found -> found.run().outcome() != null)
                .switchIfEmpty(Mono.error(RoundProblems::notFound));
    }

    static boolean readsAll(Caller by) {
        return by.is(Role.PROGRAMME) || by.is(Role.AUDITOR);
    }

    private static boolean isPublished(Round round, Run run) {
        return round.publication() != null && round.publication().runId().equals(run.id());
    }

    /** Who the caller is to a result; empty for somebody who is nobody to it. */
    static Mono<Viewer> viewer(Caller by) {
        if (by.is(Role.PROGRAMME)) {
            return Mono.just(new Viewer.Programme());
        }
        if (by.is(Role.AUDITOR)) {
            return Mono.just(new Viewer.Auditor());
        }
        if (by.is(Role.COORDINATOR) && by.organisation() != null) {
            return Mono.just(new Viewer.Coordinator(by.organisation()));
        }
        return by.is(Role.LEADER) && by.candidate() != null
                ? Mono.just(new Viewer.Leader(by.candidate()))
                : Mono.empty();
    }
}
