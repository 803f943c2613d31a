package org.charterexchange.contract.imports;

import org.jspecify.annotations.Nullable;

/**
 * One fault in an import.
 *
 * @param line the line of the file, the header being line 1; for JSON the index of the entry, from 1
 * @param column the column or field
 * @param value what stood there, shortened to 200 characters
 * @param expected what was expected, in words
 */
public record RowFault(long line, String column, @Nullable String value, String expected) {}
