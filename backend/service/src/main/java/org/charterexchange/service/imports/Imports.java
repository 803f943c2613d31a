package org.charterexchange.service.imports;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.imports.ImportState;
import org.charterexchange.contract.imports.ImportView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.imports.queue.ImportBatch;
import org.charterexchange.service.imports.queue.ImportBatches;
import org.charterexchange.service.imports.queue.ImportSettings;
import org.charterexchange.service.imports.queue.ImportWorker;
import org.charterexchange.service.imports.queue.Upload;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Imports files: all or nothing, the same again changes nothing.
 *
 * <p>A file is read and checked as a whole. What was accepted is kept as one document, which decides; it is imported apart
 * from the request, which waits a little for it and otherwise says where it can be followed.
 */
@Component
public class Imports {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final Importers importers;
    private final ImportBatches batches;
    private final ImportWorker worker;
    private final ImportSettings settings;
    private final Clock clock;

    Imports(Importers importers, ImportBatches batches, ImportWorker worker, ImportSettings settings, Clock clock) {
        this.importers = importers;
        this.batches = batches;
        this.worker = worker;
        this.settings = settings;
        this.clock = clock;
    }

    /** Checks a file and reports; nothing is kept. */
    Mono<ImportResult> check(Caller by, Upload upload) {
        return checked(by, upload)
                .flatMap(read -> read.faults().isEmpty()
                        ? Mono.zip(
                                read.prepared().counts(0, read.rows()),
                                read.prepared().warnings(ImportResult.MOST),
                                (counts, warnings) ->
                                        ImportResult.checked(upload.kind(), read.rows(), counts, warnings))
                        : Mono.just(ImportResult.refused(upload.kind(), read.rows(), read.faults())));
    }

    /**
     * Accepts a file and waits a little for it.
     *
     * @param atOnce answers without waiting
     * @return how far it is; with faults nothing is kept
     */
    Mono<ImportResult> run(Caller by, Upload upload, boolean atOnce) {
        return checked(by, upload)
                .flatMap(read -> read.faults().isEmpty()
                        ? read.prepared()
                                .warnings(ImportResult.MOST)
                                .flatMap(warnings -> accept(by, upload, read)
                                        .flatMap(batch -> atOnce ? Mono.just(batch) : ended(batch))
                                        .flatMap(batch -> result(batch, warnings)))
                        : Mono.just(ImportResult.refused(upload.kind(), read.rows(), read.faults())));
    }

    /** An import of those that the caller may see: the programme all, a coordinator those of the own organisation. */
    Mono<ImportView> get(Caller by, String id) {
        return batches.find(id)
                .filter(batch ->
                        by.is(Role.PROGRAMME) || (batch.organisation() != null && by.coordinates(batch.organisation())))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .map(batch -> batch.view(clock.instant()));
    }

    /** The imports that the caller may see, the newest first. */
    Mono<Page<ImportView>> list(Caller by, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        return batches.page(seenBy(by), Cursors.key(after), size + 1)
                .map(read ->
                        read.stream().map(batch -> batch.view(clock.instant())).toList())
                .map(read -> Cursors.page(read, size, ImportView::id));
    }

    private static Bson seenBy(Caller by) {
        if (by.is(Role.PROGRAMME)) {
            return new Document();
        }
        String own = by.is(Role.COORDINATOR) ? by.organisation() : null;
        return own == null ? Filters.in("_id", List.of()) : Filters.eq("organisation", own);
    }

    private Mono<Importers.Reading> checked(Caller by, Upload upload) {
        return importers
                .permit(by, upload.kind(), upload.round())
                .then(Mono.defer(() -> importers.read(upload)))
                .delayUntil(read -> read.prepared().faults(by));
    }

    private Mono<ImportBatch> accept(Caller by, Upload upload, Importers.Reading read) {
        return read.prepared()
                .rounds()
                .map(changed -> {
                    Set<String> rounds = new HashSet<>(changed);
                    if (upload.round() != null) {
                        rounds.add(upload.round());
                    }
                    return rounds;
                })
                .flatMap(rounds -> batches.accept(by, upload, read.rows(), rounds))
                .doOnNext(accepted -> worker.call());
    }

    /** The import once it has ended, or as it stands after a while. */
    private Mono<ImportBatch> ended(ImportBatch accepted) {
        Mono<ImportBatch> now = Mono.defer(() -> batches.find(accepted.id()));
        return now.filter(ImportBatch::done)
                .repeatWhenEmpty(Integer.MAX_VALUE, looks -> looks.delayElements(LOOK))
                .timeout(settings.answerWithin(), now.defaultIfEmpty(accepted));
    }

    private Mono<ImportResult> result(ImportBatch batch, List<RowDoubt> warnings) {
        ImportView view = batch.view(clock.instant());
        return view.state() == ImportState.REFUSED
                ? Mono.error(() -> new ProblemException(
                        ProblemType.WINDOW_CLOSED, Objects.requireNonNullElse(batch.round(), batch.id())))
                : Mono.just(ImportResult.accepted(view, batch.progress().counts(), warnings));
    }
}
