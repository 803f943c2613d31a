package org.charterexchange.service.imports;

import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.applications.ApplicationImports;
import org.charterexchange.service.placements.RoundWindowGuard;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ranked applications that the home organisations have endorsed.
 */
@Component
class ApplicationImporter implements Importer {

    private static final ImportColumns COLUMNS =
            new ImportColumns(List.of("candidate", "placements"), List.of("openToOffers"));

    private final ApplicationImports applications;
    private final RoundWindowGuard windows;

    ApplicationImporter(ApplicationImports applications, RoundWindowGuard windows) {
        this.applications = applications;
        this.windows = windows;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.APPLICATIONS;
    }

    @Override
    public ImportColumns columns() {
        return COLUMNS;
    }

    @Override
    public Mono<Void> permit(Caller by, @Nullable String round) {
        return round == null
                ? Mono.error(ProblemException.of(
                        ProblemType.INVALID, List.of(Fault.of("round", null, FaultCodes.ROUND_APPLIED_FOR))))
                : windows.requireApplications(round);
    }

    @Override
    public Prepared prepare(@Nullable String round, List<ImportRow> rows, List<CellFault> faults) {
        return new Entries<>(
                applications.into(Objects.requireNonNull(round)),
                rows,
                faults,
                cells -> new ApplicationImports.Entry(
                        cells.required("candidate"),
                        cells.list("placements"),
                        Objects.requireNonNullElse(cells.flag("openToOffers"), false)),
                "candidate");
    }
}
