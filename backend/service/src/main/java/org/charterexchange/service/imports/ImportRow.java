package org.charterexchange.service.imports;

import java.util.Map;

/**
 * One entry of a file.
 *
 * @param line where it begins, the header being line 1; for JSON the index of the entry, from 1
 * @param cells the columns that hold something
 */
record ImportRow(long line, Map<String, Object> cells) {}
