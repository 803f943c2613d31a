package org.charterexchange.contract.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param checkedOnly nothing was kept: it was only checked, or there were faults
 * @param rows how many rows were read
 * @param created entries that were not there before; while an accepted file is being imported, so far
 * @param updated entries that were there with other values
 * @param unchanged entries that were there already, exactly so
 * @param faults every fault of every row; empty where it was or would be imported
 * @param warnings what comes to nothing as things stand, such as a choice that cannot be matched; it is imported all the same
 * @param accepted the import as it stands, to be followed until it is done; absent where nothing was kept
 */
public record ImportReport(
        ImportKind kind,
        boolean checkedOnly,
        int rows,
        int created,
        int updated,
        int unchanged,
        List<RowFault> faults,
        List<RowWarning> warnings,
        @Nullable ImportView accepted) {

    /** Keeps its own lists. */
    public ImportReport {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
