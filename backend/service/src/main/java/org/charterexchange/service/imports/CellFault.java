package org.charterexchange.service.imports;

import java.util.Locale;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.imports.RowFault;
import org.charterexchange.service.problems.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a file; it knows no language.
 *
 * @param line the line of the file, the header being line 1; for JSON the index of the entry, from 1
 * @param fault what is wrong there, its pointer being the column or field; empty where it is the line as a whole
 */
record CellFault(long line, Fault fault) {

    static CellFault of(long line, String column, @Nullable Object value, Expectation expected) {
        return new CellFault(line, Fault.of(column, value, expected));
    }

    /** What the API answers about it in this language. */
    RowFault in(Locale locale, FaultMessages messages) {
        Expectation expected = fault.expected();
        return new RowFault(
                line,
                fault.pointer(),
                fault.value(),
                expected.code(),
                expected.arguments(),
                messages.of(expected, locale));
    }
}
