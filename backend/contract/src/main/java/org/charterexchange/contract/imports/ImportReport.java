package org.charterexchange.contract.imports;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param checkedOnly nothing was kept: it was only checked, or there were faults
 * @param rows how many rows were read
 * @param created entries that were not there before
 * @param updated entries that were there with other values
 * @param unchanged entries that were there already, exactly so
 * @param faults every fault of every row; empty where it was or would be imported
 */
public record ImportReport(
        ImportKind kind,
        boolean checkedOnly,
        int rows,
        int created,
        int updated,
        int unchanged,
        List<RowFault> faults) {}
