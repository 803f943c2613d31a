package org.charterexchange.service.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.problems.ProblemException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Imports files: all or nothing, the same again changes nothing.
 *
 * <p>A file is read and checked as a whole; what was accepted is kept as one document and then applied piece by piece, each
 * piece so that doing it again changes nothing. A crash in between is made good on the next start.
 */
@Component
public class Imports {

    private final Map<ImportKind, Importer> importers = new EnumMap<>(ImportKind.class);
    private final ImportBatches batches;
    private final JsonFiles jsonFiles;

    Imports(List<Importer> importers, ImportBatches batches, JsonFiles jsonFiles) {
        importers.forEach(importer -> this.importers.put(importer.kind(), importer));
        this.batches = batches;
        this.jsonFiles = jsonFiles;
    }

    /**
     * Imports a file, or only checks it.
     *
     * @param check only checks and reports
     * @return what came of it; with faults nothing was imported
     */
    Mono<ImportResult> run(Caller by, Upload upload, boolean check) {
        Importer importer = importer(upload.kind());
        return importer.permit(by, upload.round())
                .then(Mono.fromCallable(() -> read(importer, upload.json(), upload.bytes()))
                        .subscribeOn(Schedulers.parallel()))
                .flatMap(read -> {
                    List<CellFault> faults = new ArrayList<>(read.faults());
                    Importer.Prepared prepared = importer.prepare(upload.round(), read.rows(), faults);
                    return prepared.faults(by)
                            .flatMap(all -> all.isEmpty()
                                    ? accepted(by, upload, check, read.rows().size(), prepared)
                                    : Mono.just(ImportResult.refused(
                                            upload.kind(), read.rows().size(), all)));
                });
    }

    /** Finishes what a crash interrupted. */
    Mono<Void> resume() {
        return batches.unfinished().concatMap(this::resume).then();
    }

    private Mono<Void> resume(ImportBatch batch) {
        byte[] file = Objects.requireNonNull(batch.file(), batch.id()).getData();
        Importer importer = importer(batch.kind());
        List<ImportRow> rows = read(importer, batch.json(), file).rows();
        return apply(importer, batch, importer.prepare(batch.round(), rows, new ArrayList<>()))
                .then()
                .onErrorResume(ProblemException.class, refused -> Mono.empty());
    }

    /**
     * The round is asked once more when the file is kept: if it is open even then, its closing comes after and waits for
     * this file, so that either all of it is frozen or none of it is imported.
     */
    private Mono<Counts> apply(Importer importer, ImportBatch batch, Importer.Prepared prepared) {
        Mono<Void> admitted = batch.waitsForItsRound()
                ? importer.permit(batch.caller(), batch.round())
                        .onErrorResume(
                                ProblemException.class,
                                closed -> batches.refuse(batch).then(Mono.error(closed)))
                        .then(Mono.defer(() -> batches.admit(batch)))
                : Mono.empty();
        return admitted.then(Mono.defer(() -> prepared.apply(batch.caller())))
                .flatMap(counts -> batches.finish(batch).thenReturn(counts));
    }

    private Mono<ImportResult> accepted(Caller by, Upload upload, boolean check, int rows, Importer.Prepared prepared) {
        Mono<Counts> done = check
                ? prepared.counts()
                : batches.accept(by, upload, rows).flatMap(batch -> apply(importer(upload.kind()), batch, prepared));
        return done.map(counts -> new ImportResult(upload.kind(), check, rows, counts, List.of()));
    }

    private ImportFile read(Importer importer, boolean json, byte[] file) {
        return json ? jsonFiles.read(file, importer.columns()) : CsvFiles.read(file, importer.columns());
    }

    private Importer importer(ImportKind kind) {
        return Objects.requireNonNull(importers.get(kind), kind::name);
    }
}
