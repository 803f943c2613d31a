package org.charterexchange.service.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.JsonFaults;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON array of objects whose fields are named like the columns of a CSV file.
 */
@Component
class JsonFiles {

    private static final TypeReference<List<Map<String, Object>>> ENTRIES = new TypeReference<>() {};

    private final JsonMapper json;

    JsonFiles(JsonMapper json) {
        this.json = json;
    }

    ImportFile read(byte[] bytes, ImportColumns columns) {
        List<Map<String, Object>> entries;
        try {
            entries = json.readValue(bytes, ENTRIES);
        } catch (JacksonException unreadable) {
            Fault fault = JsonFaults.of(unreadable);
            long entry = unreadable.getPath().isEmpty()
                    ? 1
                    : unreadable.getPath().get(0).getIndex() + 1L;
            return ImportFile.unreadable(new CellFault(Math.max(entry, 1), fault));
        }
        if (entries.size() > ImportFile.MOST_ROWS) {
            Expectation most = FaultCodes.AT_MOST_ENTRIES.with(ImportFile.MOST_ROWS);
            return ImportFile.unreadable(
                    CellFault.of(ImportFile.MOST_ROWS + 1L, "", String.valueOf(entries.size()), most));
        }
        return rows(entries, columns);
    }

    private static ImportFile rows(List<Map<String, Object>> entries, ImportColumns columns) {
        List<ImportRow> rows = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            long line = i + 1L;
            Map<String, Object> entry = entries.get(i);
            if (entry == null) {
                faults.add(CellFault.of(line, "", "null", FaultCodes.OBJECT));
                continue;
            }
            entry.forEach((field, value) -> {
                if (!columns.all().contains(field)) {
                    faults.add(CellFault.of(line, field, field, FaultCodes.KNOWN_FIELD.with(columns.all())));
                } else if (value != null) {
                    cells.put(field, value);
                }
            });
            rows.add(new ImportRow(line, cells));
        }
        return new ImportFile(rows, faults);
    }
}
