package org.charterexchange.service.imports;

import java.util.List;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.candidates.CandidateImports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Candidates with their skills and goals.
 */
@Component
class CandidateImporter implements Importer {

    private static final ImportColumns COLUMNS = new ImportColumns(
            List.of("id", "organisation", "name"),
            List.of(
                    "title",
                    "stage",
                    "skills",
                    "goals",
                    "availableFrom",
                    "availableTo",
                    "vetting",
                    "latitude",
                    "longitude",
                    "maxTravelKm"));

    private final CandidateImports candidates;

    CandidateImporter(CandidateImports candidates) {
        this.candidates = candidates;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CANDIDATES;
    }

    @Override
    public ImportColumns columns() {
        return COLUMNS;
    }

    @Override
    public Mono<Void> permit(Caller by, @Nullable String round) {
        return Mono.empty();
    }

    @Override
    public Prepared prepare(@Nullable String round, List<ImportRow> rows, List<CellFault> faults) {
        return new Entries<>(candidates, rows, faults, CandidateImporter::entry, "id");
    }

    private static CandidateImports.Entry entry(Cells cells) {
        return new CandidateImports.Entry(
                cells.required("id"),
                cells.required("organisation"),
                new CandidateRequest(
                        cells.required("name"),
                        cells.text("title"),
                        cells.integer("stage"),
                        cells.levels("skills"),
                        cells.levels("goals"),
                        cells.day("availableFrom"),
                        cells.day("availableTo"),
                        cells.choices("vetting", Clearance.class),
                        cells.location(),
                        cells.integer("maxTravelKm")));
    }
}
