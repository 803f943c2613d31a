package org.charterexchange.service.imports;

import java.util.List;

/**
 * A file as it was read.
 *
 * @param rows the entries
 * @param faults what could not be read
 */
record ImportFile(List<ImportRow> rows, List<CellFault> faults) {

    static final int MOST_ROWS = 20_000;

    static ImportFile unreadable(CellFault fault) {
        return new ImportFile(List.of(), List.of(fault));
    }
}
