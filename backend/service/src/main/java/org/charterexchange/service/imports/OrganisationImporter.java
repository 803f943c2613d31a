package org.charterexchange.service.imports;

import java.util.List;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.organisations.OrganisationImports;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Organisations, for the programme alone.
 */
@Component
class OrganisationImporter implements Importer {

    private static final ImportColumns COLUMNS = new ImportColumns(
            List.of("id", "name", "sector"),
            List.of(
                    "kind",
                    "nation",
                    "headquarters",
                    "latitude",
                    "longitude",
                    "releaseLimit",
                    "hostLimit",
                    "signedOn"));

    private final OrganisationImports organisations;

    OrganisationImporter(OrganisationImports organisations) {
        this.organisations = organisations;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public ImportColumns columns() {
        return COLUMNS;
    }

    @Override
    public Mono<Void> permit(Caller by, @Nullable String round) {
        return by.is(Role.PROGRAMME) ? Mono.empty() : Mono.error(new ProblemException(ProblemType.FORBIDDEN));
    }

    @Override
    public Prepared prepare(@Nullable String round, List<ImportRow> rows, List<CellFault> faults) {
        return new Entries<>(organisations, rows, faults, OrganisationImporter::entry, "id");
    }

    private static OrganisationRequest entry(Cells cells) {
        String id = cells.required("id");
        String name = cells.required("name");
        cells.required("sector");
        Sector sector = cells.choice("sector", Sector.class);
        return new OrganisationRequest(
                id,
                name,
                sector == null ? Sector.PUBLIC_SERVICE : sector,
                cells.text("kind"),
                cells.text("nation"),
                cells.text("headquarters"),
                cells.location(),
                cells.integer("releaseLimit"),
                cells.integer("hostLimit"),
                cells.day("signedOn"));
    }
}
