package org.charterexchange.service.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.placements.PendingImports;
import org.charterexchange.service.storage.Ids;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps accepted files until they are imported.
 */
@Component
class ImportBatches implements PendingImports {

    static final String COLLECTION = "imports";

    private final AuditedCollection<ImportBatch> batches;
    private final AuditEntries audit;
    private final Ids ids;
    private final Clock clock;

    ImportBatches(AuditedCollections collections, AuditEntries audit, Ids ids, Clock clock) {
        this.batches = collections.open(COLLECTION, ImportBatch.class);
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Accepts a file: the one write that decides that all of it will be imported. */
    Mono<ImportBatch> accept(Caller by, Upload upload, int rows) {
        ImportBatch batch = new ImportBatch(
                ids.fresh(),
                1,
                upload.kind(),
                upload.json(),
                upload.round(),
                upload.file(),
                sha256(upload.bytes()),
                rows,
                by.person(),
                by.name(),
                by.roles(),
                by.organisation(),
                clock.instant(),
                null,
                false);
        return batches.insert(batch, entry(by, "import.accept", batch));
    }

    /** Notes that the round took the file after it was kept. */
    Mono<Void> admit(ImportBatch batch) {
        return batches.mark(eq("_id", batch.id()), "admitted", true).then();
    }

    Mono<ImportBatch> finish(ImportBatch batch) {
        return end(batch, "import.finish");
    }

    /** The round closed before anything was imported. */
    Mono<ImportBatch> refuse(ImportBatch batch) {
        return end(batch, "import.refuse");
    }

    private Mono<ImportBatch> end(ImportBatch batch, String action) {
        ImportBatch finished = batch.finished();
        return batches.change(eq("done", false), finished, entry(batch.caller(), action, finished));
    }

    @Override
    public Mono<Boolean> pending(String round) {
        return batches.findAll(and(eq("done", false), or(eq("round", round), eq("kind", ImportKind.PLACEMENTS.name()))))
                .hasElements();
    }

    /** Those that a crash interrupted. */
    Flux<ImportBatch> unfinished() {
        return batches.findAll(eq("done", false));
    }

    private AuditEntry entry(Caller by, String action, ImportBatch batch) {
        boolean accepted = !batch.done();
        return audit.by(by, action, "import/" + batch.id(), batch.organisation())
                .with("kind", accepted ? null : batch.kind(), batch.kind())
                .with("sha256", accepted ? null : batch.sha256(), batch.sha256())
                .with("rows", accepted ? null : batch.rows(), batch.rows())
                .with("done", accepted ? null : false, batch.done());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
