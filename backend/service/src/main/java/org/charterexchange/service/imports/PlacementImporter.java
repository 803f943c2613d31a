package org.charterexchange.service.imports;

import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.placements.PlacementImports;
import org.charterexchange.service.placements.RoundWindowGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Placements, as drafts or open in a round; what is missing takes the defaults of the matching specification.
 */
@Component
class PlacementImporter implements Importer {

    private static final ImportColumns COLUMNS = new ImportColumns(
            List.of("id", "organisation", "title"),
            List.of(
                    "purpose",
                    "seats",
                    "lowestStage",
                    "highestStage",
                    "essentialSkills",
                    "desirableSkills",
                    "developsSkills",
                    "starts",
                    "ends",
                    "daysPerWeek",
                    "attendance",
                    "site",
                    "latitude",
                    "longitude",
                    "vetting",
                    "scoring"));

    private final PlacementImports placements;
    private final RoundWindowGuard windows;

    PlacementImporter(PlacementImports placements, RoundWindowGuard windows) {
        this.placements = placements;
        this.windows = windows;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PLACEMENTS;
    }

    @Override
    public ImportColumns columns() {
        return COLUMNS;
    }

    @Override
    public Mono<Void> permit(Caller by, @Nullable String round) {
        return round == null ? Mono.empty() : windows.requireOffers(round);
    }

    @Override
    public Prepared prepare(@Nullable String round, List<ImportRow> rows, List<CellFault> faults) {
        return new Entries<>(
                placements,
                rows,
                faults,
                cells -> new PlacementImports.Entry(
                        cells.required("id"), cells.required("organisation"), round, placement(cells)),
                "id");
    }

    private static PlacementRequest placement(Cells cells) {
        return new PlacementRequest(
                cells.required("title"),
                cells.text("purpose"),
                Objects.requireNonNullElse(cells.integer("seats"), 1),
                StageBand.between(cells.integer("lowestStage"), cells.integer("highestStage")),
                cells.levels("essentialSkills"),
                cells.levels("desirableSkills"),
                cells.levels("developsSkills"),
                cells.day("starts"),
                cells.day("ends"),
                Objects.requireNonNullElse(cells.integer("daysPerWeek"), 5),
                Objects.requireNonNullElse(cells.choice("attendance", Attendance.class), Attendance.ON_SITE),
                cells.text("site"),
                cells.location(),
                cells.choices("vetting", Clearance.class),
                cells.choice("scoring", Scoring.class));
    }
}
