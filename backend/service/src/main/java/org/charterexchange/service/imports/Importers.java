package org.charterexchange.service.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.imports.queue.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The importer of each kind of file, and files read by it.
 */
@Component
class Importers {

    private final Map<ImportKind, Importer> importers = new EnumMap<>(ImportKind.class);
    private final JsonFiles jsonFiles;

    Importers(List<Importer> importers, JsonFiles jsonFiles) {
        importers.forEach(importer -> this.importers.put(importer.kind(), importer));
        this.jsonFiles = jsonFiles;
    }

    /**
     * A file as it was read.
     *
     * @param rows how many rows it has
     * @param faults what could not be read; what its entries find is added
     */
    record Reading(int rows, List<CellFault> faults, Importer.Prepared prepared) {}

    /** Completes where the caller may import into the round now. */
    Mono<Void> permit(Caller by, ImportKind kind, @Nullable String round) {
        return importer(kind).permit(by, round);
    }

    Mono<Reading> read(Upload upload) {
        return Mono.fromCallable(() -> reading(upload)).subscribeOn(Schedulers.parallel());
    }

    private Reading reading(Upload upload) {
        Importer importer = importer(upload.kind());
        ImportFile file = upload.json()
                ? jsonFiles.read(upload.bytes(), importer.columns())
                : CsvFiles.read(upload.bytes(), importer.columns());
        List<CellFault> faults = new ArrayList<>(file.faults());
        return new Reading(file.rows().size(), faults, importer.prepare(upload.round(), file.rows(), faults));
    }

    private Importer importer(ImportKind kind) {
        return Objects.requireNonNull(importers.get(kind), kind::name);
    }
}
