package org.charterexchange.service.equality;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.figures.SmallCounts;
import org.charterexchange.service.secrets.SealingKeys;
import org.charterexchange.service.time.LondonTime;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes the figures of equality monitoring, now and then: only once five people more have answered, so that no one person's
 * answers can be found by taking the figures before from those after. Who changes or takes back answers is in the next.
 */
@Component
class EqualitySnapshots {

    private final EqualitySnapshotStore snapshots;
    private final EqualityStore answers;
    private final SealingKeys keys;
    private final AuditEntries audit;
    private final Clock clock;

    EqualitySnapshots(
            EqualitySnapshotStore snapshots,
            EqualityStore answers,
            SealingKeys equalityKeys,
            AuditEntries audit,
            Clock clock) {
        this.snapshots = snapshots;
        this.answers = answers;
        this.keys = equalityKeys;
        this.audit = audit;
        this.clock = clock;
    }

    /** The figures that were made last. */
    Mono<EqualityFigures> latest() {
        return snapshots.latest().map(EqualitySnapshot::figures);
    }

    /** Makes the next figures where enough people have answered since; empty where they have not. */
    Mono<EqualitySnapshot> makeIfDue() {
        return snapshots
                .latest()
                .filterWhen(last -> answers.countSince(last.upTo()).map(some -> !SmallCounts.isSmall(some.intValue())))
                .flatMap(last -> answers.all()
                        .filter(each -> !each.sealed().isEmpty())
                        .collectList()
                        .flatMap(all -> make(last, all)));
    }

    private Mono<EqualitySnapshot> make(EqualitySnapshot last, List<SealedAnswers> all) {
        List<Instant> since = all.stream()
                .map(SealedAnswers::firstGiven)
                .filter(first -> first.isAfter(last.upTo()))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (SmallCounts.isSmall(since.size())) {
            return Mono.empty();
        }
        EqualityFigures figures = EqualityCounts.of(
                LondonTime.today(clock),
                all.stream().map(each -> each.opened(keys)).toList());
        return snapshots.keep(
                last.followedBy(since.get(0), figures), audit.bySystem("equality.make-figures", "equality"));
    }
}
