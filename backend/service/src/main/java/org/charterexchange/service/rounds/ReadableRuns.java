package org.charterexchange.service.rounds;

import java.util.Locale;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.rounds.disclosures.Disclosures;
import org.charterexchange.service.rounds.results.Viewer;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.rounds.runs.Runs;
import org.charterexchange.service.rounds.runs.WatchedRun;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says who may read which run, and how much of it. The programme and auditors read every run, auditors for a reason; others read the run that
 * their round has published, as far as it concerns them; any other is not there for them.
 */
@Component
class ReadableRuns {

    private final RoundStore rounds;
    private final Runs runs;
    private final Disclosures disclosures;

    ReadableRuns(RoundStore rounds, Runs runs, Disclosures disclosures) {
        this.rounds = rounds;
        this.runs = runs;
        this.disclosures = disclosures;
    }

    /** A run that somebody may read, beside its round. */
    record ReadableRun(WatchedRun watched, Round round, Viewer viewer) {

        Run run() {
            return watched.run();
        }
    }

    /** The run, read once with its round, where the caller may read it; otherwise it is not found. */
    Mono<ReadableRun> find(Caller by, String id) {
        return runs.watched(id)
                .flatMap(watched -> rounds.find(watched.run().roundId())
                        .filter(round -> isReadable(by, round, watched.run()))
                        .flatMap(round -> viewer(by).map(viewer -> new ReadableRun(watched, round, viewer))))
                .switchIfEmpty(Mono.error(RoundProblems::notFound));
    }

    /** The same for a run that has a result, which auditors read for a reason that they have given. */
    Mono<ReadableRun> withResult(Caller by, String id) {
        return find(by, id)
                .filter(found -> found.run().outcome() != null)
                .switchIfEmpty(Mono.error(RoundProblems::notFound))
                .delayUntil(found -> found.viewer() instanceof Viewer.Auditor
                        ? disclosures.require(by, found.round().id())
                        : Mono.empty());
    }

    /** A run that the caller may read, with as much of what it came to as they may know. */
    static RunView view(Caller by, WatchedRun run, Locale locale) {
        return by.is(Role.PROGRAMME) ? run.view(locale) : run.view(locale, FigureSuppression::measures);
    }

    /** Whether the caller may read this run of the round. */
    static boolean isReadable(Caller by, Round round, Run run) {
        boolean published =
                round.publication() != null && round.publication().runId().equals(run.id());
        return published || by.is(Role.PROGRAMME) || by.is(Role.AUDITOR);
    }

    /** Who the caller is to a result; empty for somebody who is nobody to it. */
    private static Mono<Viewer> viewer(Caller by) {
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
