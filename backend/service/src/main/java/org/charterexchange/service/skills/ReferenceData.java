package org.charterexchange.service.skills;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.skills.RankView;
import org.charterexchange.contract.skills.SkillView;

/**
 * Reads the reference data that ships with the service.
 */
final class ReferenceData {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceData() {}

    static List<SkillView> skills() {
        return read(
                "/reference/skills.csv",
                row -> new SkillView(row.get("id"), row.get("theme"), row.get("name"), row.get("description")));
    }

    static List<RankView> ranks() {
        return read(
                "/reference/ranks.csv",
                row -> new RankView(
                        Sector.valueOf(row.get("sector")),
                        row.get("title"),
                        Integer.parseInt(row.get("stage")),
                        row.get("kind"),
                        row.get("note").isEmpty() ? null : row.get("note")));
    }

    private static <T> List<T> read(String resource, Function<CSVRecord, T> row) {
        try (InputStream bytes = Objects.requireNonNull(ReferenceData.class.getResourceAsStream(resource), resource);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(text)) {
            return rows.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
