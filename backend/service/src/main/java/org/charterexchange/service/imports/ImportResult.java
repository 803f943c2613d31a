package org.charterexchange.service.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportView;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do; its faults know no language.
 *
 * @param rows how many rows were read
 * @param faults in the order of their lines
 * @param warnings likewise; what comes to nothing as things stand
 * @param accepted the import as it stands; absent where nothing was kept, being only checked or having faults
 */
record ImportResult(
        ImportKind kind,
        int rows,
        Counts counts,
        List<CellFault> faults,
        List<RowDoubt> warnings,
        @Nullable ImportView accepted) {

    /** Whoever has more of them gets the first ones; nobody reads a report of megabytes. */
    static final int MOST = 1_000;

    /** Keeps the first faults. */
    ImportResult {
        faults = faults.stream()
                .sorted(Comparator.comparingLong(CellFault::line))
                .limit(MOST)
                .toList();
        warnings = warnings.stream()
                .sorted(Comparator.comparingLong(RowDoubt::line))
                .toList();
    }

    /** A file that was refused for its faults. */
    static ImportResult refused(ImportKind kind, int rows, List<CellFault> faults) {
        return new ImportResult(kind, rows, new Counts(0, 0, 0), faults, List.of(), null);
    }

    /** A file of which this would become. */
    static ImportResult checked(ImportKind kind, int rows, Counts counts, List<RowDoubt> warnings) {
        return new ImportResult(kind, rows, counts, List.of(), warnings, null);
    }

    /** A file of which this has become so far. */
    static ImportResult accepted(ImportView view, Counts counts, List<RowDoubt> warnings) {
        return new ImportResult(view.kind(), view.rows(), counts, List.of(), warnings, view);
    }

    /** What the API answers in this language. */
    ImportReport in(Locale locale, FaultMessages messages) {
        return new ImportReport(
                kind,
                accepted == null,
                rows,
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                faults.stream().map(fault -> fault.in(locale, messages)).toList(),
                warnings.stream().map(each -> each.in(locale)).toList(),
                accepted);
    }
}
