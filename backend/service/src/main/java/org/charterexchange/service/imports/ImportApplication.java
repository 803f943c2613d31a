package org.charterexchange.service.imports;

import java.util.Objects;
import org.charterexchange.service.imports.queue.ImportBatch;
import org.charterexchange.service.imports.queue.ImportBatch.Progress;
import org.charterexchange.service.imports.queue.ImportBatches;
import org.charterexchange.service.imports.queue.ImportLease;
import org.charterexchange.service.imports.queue.ImportWork;
import org.charterexchange.service.imports.queue.Upload;
import org.charterexchange.service.problems.ProblemException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Imports an accepted file piece by piece. What becomes of a piece is kept before its first entry is written, so that whoever
 * goes on after a crash tells it as it was, and writes no entry again but those of this piece.
 */
@Component
class ImportApplication implements ImportWork {

    private static final int PIECE = 500;

    private final Importers importers;
    private final ImportBatches batches;

    ImportApplication(Importers importers, ImportBatches batches) {
        this.importers = importers;
        this.batches = batches;
    }

    @Override
    public Mono<Void> apply(ImportBatch batch, ImportLease lease) {
        return admitted(batch, lease)
                .flatMap(taken -> taken
                        ? importers.read(upload(batch)).flatMap(read -> apply(batch, lease, read.prepared()))
                        : batches.refuse(lease, batch));
    }

    /**
     * The round is asked once more now that the file is kept: if it is open even then, its closing comes after and waits for
     * this file, so that either all of it is frozen or none of it is imported.
     */
    private Mono<Boolean> admitted(ImportBatch batch, ImportLease lease) {
        return batch.waitsForItsRound()
                ? importers
                        .permit(batch.caller(), batch.kind(), batch.round())
                        .then(Mono.defer(() -> batches.admit(lease)))
                        .thenReturn(true)
                        .onErrorReturn(ProblemException.class, false)
                : Mono.just(true);
    }

    private Mono<Void> apply(ImportBatch batch, ImportLease lease, Importer.Prepared prepared) {
        return Mono.just(batch.progress())
                .expand(now -> now.rows() < prepared.size() ? piece(batch, lease, prepared, now) : Mono.empty())
                .last()
                .flatMap(all -> batches.finish(lease, batch, all));
    }

    private Mono<Progress> piece(ImportBatch batch, ImportLease lease, Importer.Prepared prepared, Progress now) {
        int from = now.rows();
        int to = Math.min(from + PIECE, prepared.size());
        return Mono.justOrEmpty(now.next())
                .switchIfEmpty(Mono.defer(() -> prepared.counts(from, to)))
                .map(now::beginning)
                .flatMap(begun -> batches.proceed(lease, begun)
                        .then(Mono.defer(() -> prepared.apply(batch.caller(), from, to)))
                        .thenReturn(begun.past(to - from)));
    }

    private static Upload upload(ImportBatch batch) {
        return new Upload(batch.kind(), batch.json(), batch.round(), Objects.requireNonNull(batch.file(), batch.id()));
    }
}
