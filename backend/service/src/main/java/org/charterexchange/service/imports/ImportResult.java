package org.charterexchange.service.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.service.audit.BulkUpsert.Counts;

/**
 * What an import did, or would do; its faults know no language.
 *
 * @param checkedOnly nothing was kept: it was only checked, or there were faults
 * @param rows how many rows were read
 * @param faults in the order of their lines
 */
record ImportResult(ImportKind kind, boolean checkedOnly, int rows, Counts counts, List<CellFault> faults) {

    /** Whoever has more of them gets the first ones; nobody reads a report of megabytes. */
    private static final int MOST_FAULTS = 1_000;

    /** Keeps the first faults. */
    ImportResult {
        faults = faults.stream()
                .sorted(Comparator.comparingLong(CellFault::line))
                .limit(MOST_FAULTS)
                .toList();
    }

    /** A file that was refused for its faults. */
    static ImportResult refused(ImportKind kind, int rows, List<CellFault> faults) {
        return new ImportResult(kind, true, rows, new Counts(0, 0, 0), faults);
    }

    /** What the API answers in this language. */
    ImportReport in(Locale locale, FaultMessages messages) {
        return new ImportReport(
                kind,
                checkedOnly,
                rows,
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                faults.stream().map(fault -> fault.in(locale, messages)).toList());
    }
}
