package org.charterexchange.contract.imports;

import java.util.List;
import org.charterexchange.contract.arguments.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a row will come to nothing for; it is imported all the same.
 *
 * @param line the line of the file, the header being line 1; for JSON the index of the entry, from 1
 * @param column the column or field
 * @param value what stood there, or which part of it is meant
 * @param reason a stable name, as in {@link org.charterexchange.contract.applications.ObstacleView}
 * @param detail the same in words, with names and numbers, in the language that the caller likes best
 * @param details the same as codes with arguments, one for each sentence
 */
public record RowWarning(
        long line, String column, @Nullable String value, String reason, String detail, List<Phrase> details) {

    /** Keeps its own list. */
    public RowWarning {
        details = List.copyOf(details);
    }
}
