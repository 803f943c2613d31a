package org.charterexchange.service.work;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.work.UnfinishedWork;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.service.upkeep.Backlog;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks again and again what is not done, and remembers it: monitors that ask often cost the store nothing.
 */
@Component
class WorkWatch {

    private final ReactiveMongoTemplate mongo;
    private final List<Backlog> backlogs;
    private final WorkSettings settings;
    private final Clock clock;
    private volatile Map<WorkKind, UnfinishedWork> seen = Map.of();

    WorkWatch(
            ReactiveMongoTemplate mongo,
            List<Backlog> backlogs,
            WorkSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.mongo = mongo;
        this.backlogs =
                backlogs.stream().sorted(Comparator.comparing(Backlog::kind)).toList();
        this.settings = settings;
        this.clock = clock;
        this.backlogs.forEach(backlog -> measure(backlog.kind(), meters));
    }

    private void measure(WorkKind kind, MeterRegistry meters) {
        Gauge.builder("charter.work.unfinished", () -> of(kind).count())
                .tag("kind", kind.name())
                .register(meters);
        Gauge.builder("charter.work.waiting", () -> waiting(of(kind).since()).toSeconds())
                .tag("kind", kind.name())
                .baseUnit("seconds")
                .register(meters);
    }

    /** Every kind of work as it was seen last, in the order of the kinds. */
    List<UnfinishedWork> unfinished() {
        return backlogs.stream().map(backlog -> of(backlog.kind())).toList();
    }

    private UnfinishedWork of(WorkKind kind) {
        return Objects.requireNonNullElseGet(seen.get(kind), () -> new UnfinishedWork(kind, 0, null, false));
    }

    /** Looks at everything once. */
    Mono<Void> look() {
        return Flux.fromIterable(backlogs)
                .concatMap(this::look)
                .collect(
                        () -> new EnumMap<WorkKind, UnfinishedWork>(WorkKind.class),
                        (all, each) -> all.put(each.kind(), each))
                .doOnNext(all -> seen = Map.copyOf(all))
                .then();
    }

    private Mono<UnfinishedWork> look(Backlog backlog) {
        Bson open = backlog.open().apply(clock.instant());
        Mono<Document> oldest = mongo.execute(
                        backlog.collection(),
                        from -> from.find(open)
                                .projection(Projections.include(backlog.since()))
                                .sort(Sorts.ascending(backlog.since()))
                                .limit(1))
                .next();
        return mongo.execute(backlog.collection(), in -> in.countDocuments(open))
                .next()
                .zipWith(oldest.defaultIfEmpty(new Document()))
                .map(both -> work(backlog, both.getT1(), both.getT2()));
    }

    private UnfinishedWork work(Backlog backlog, long count, Document oldest) {
        Date at = oldest.getEmbedded(List.of(backlog.since().split("\\.")), Date.class);
        Instant since = at == null ? null : at.toInstant();
        boolean stuck = waiting(since).compareTo(settings.stuckAfter()) > 0;
        return new UnfinishedWork(backlog.kind(), count, since, stuck);
    }

    private Duration waiting(@Nullable Instant since) {
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }
}
