package org.charterexchange.contract.imports;

import java.util.List;
import org.charterexchange.contract.arguments.Argument;
import org.jspecify.annotations.Nullable;

/**
 * One fault in an import.
 *
 * @param line the line of the file, the header being line 1; for JSON the index of the entry, from 1
 * @param column the column or field
 * @param value what stood there, shortened to 200 characters
 * @param code what was expected, as a stable name, as in {@link org.charterexchange.contract.faults.FieldFault}
 * @param arguments what fills the code, in its order
 * @param expected the same in words, in the language that the caller likes best
 */
public record RowFault(
        long line, String column, @Nullable String value, String code, List<Argument> arguments, String expected) {

    /** Keeps its own list. */
    public RowFault {
        arguments = List.copyOf(arguments);
    }
}
