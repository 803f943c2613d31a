package org.charterexchange.service.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as RFC 4180 has it, in UTF-8, with a header row of known columns in any order.
 */
final class CsvFiles {

    private static final int MOST_COLUMNS = 100;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final ImportColumns columns;
    private final String text;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    private int counted;
    private long line = 1;

    private CsvFiles(ImportColumns columns, String text) {
        this.columns = columns;
        this.text = text;
    }

    static ImportFile read(byte[] bytes, ImportColumns columns) {
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            long at = 1 + text.chars().filter(c -> c == '\n').count();
            return ImportFile.unreadable(CellFault.of(at, "", null, FaultCodes.UTF_8));
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new CsvFiles(columns, withoutMark).read();
    }

    private ImportFile read() {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                return ImportFile.unreadable(CellFault.of(1, "", null, FaultCodes.HEADER_ROW.with(columns.all())));
            }
            List<String> header = records.next().toList();
            if (header.size() > MOST_COLUMNS) {
                return ImportFile.unreadable(CellFault.of(
                        1, "", String.valueOf(header.size()), FaultCodes.AT_MOST_COLUMNS.with(MOST_COLUMNS)));
            }
            checkHeader(header);
            boolean more = faults.isEmpty();
            while (more && records.hasNext()) {
                more = take(header, records.next());
            }
        } catch (UncheckedIOException | IOException | IllegalStateException malformed) {
            fault(lineOf(text.length()), "", null, FaultCodes.CSV);
        }
        return new ImportFile(rows, faults);
    }

    private void checkHeader(List<String> header) {
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (!columns.all().contains(column)) {
                fault(1, column, column, FaultCodes.KNOWN_COLUMN.with(columns.all()));
            } else if (!seen.add(column)) {
                fault(1, column, column, FaultCodes.COLUMN_ONCE);
            }
        }
        Set<String> missing = new TreeSet<>(columns.required());
        missing.removeAll(seen);
        missing.forEach(column -> fault(1, column, null, FaultCodes.COLUMN.with(column)));
    }

    private boolean take(List<String> header, CSVRecord record) {
        long at = lineOf((int) record.getCharacterPosition());
        if (rows.size() == ImportFile.MOST_ROWS) {
            fault(at, "", null, FaultCodes.AT_MOST_ROWS.with(ImportFile.MOST_ROWS));
            return false;
        }
        if (record.size() != header.size()) {
            fault(at, "", String.valueOf(record.size()), FaultCodes.CELLS.with(header.size()));
        }
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
            String value = record.get(i).strip();
            if (!value.isEmpty()) {
                cells.put(header.get(i), value);
            }
        }
        rows.add(new ImportRow(at, cells));
        return true;
    }

    /** The line of a position; positions are asked for in ascending order. */
    private long lineOf(int position) {
        for (; counted < Math.min(position, text.length()); counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    private void fault(long at, String column, @Nullable String value, Expectation expected) {
        faults.add(CellFault.of(at, column, value, expected));
    }
}
