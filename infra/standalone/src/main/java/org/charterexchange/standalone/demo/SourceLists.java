package org.charterexchange.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.skills.RankView;
import org.charterexchange.contract.skills.SkillView;

/**
 * What the demo data is made from: lists that ship with the program, and the product's own skills and ranks.
 *
 * @param themes skills by theme
 * @param ranks titles that any organisation of their sector has
 * @param titles what a placement about a skill is called, by skill
 */
record SourceLists(
        Map<String, List<SkillView>> themes,
        List<RankView> ranks,
        List<Force> forces,
        List<Town> towns,
        List<Trade> trades,
        Map<String, Titles> titles,
        List<String> companyNames,
        List<String> firstNames,
        List<String> lastNames) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A real police force. */
    record Force(String id, String name, String kind, String nation, String headquarters, Location location) {}

    /** Where companies are. */
    record Town(String name, String nation, Location location) {}

    /** What companies do, and the two themes they are strong in. */
    record Trade(String name, List<String> themes) {}

    /** The title of a placement in policing, and in industry. */
    record Titles(String policing, String industry) {
        String in(Sector sector) {
            return sector == Sector.POLICING ? policing : industry;
        }
    }

    static SourceLists read(List<SkillView> skills, List<RankView> ranks) {
        return new SourceLists(
                skills.stream().collect(Collectors.groupingBy(SkillView::theme)),
                ranks.stream().filter(rank -> rank.note() == null).toList(),
                rows("forces.csv", SourceLists::force),
                rows("towns.csv", row -> new Town(row.get("town"), row.get("nation"), location(row))),
                rows("trades.csv", row -> new Trade(row.get("trade"), List.of(row.get("first"), row.get("second")))),
                rows("titles.csv", row -> row).stream()
                        .collect(Collectors.toMap(
                                row -> row.get("skill"), row -> new Titles(row.get("policing"), row.get("industry")))),
                lines("company-names.txt"),
                lines("first-names.txt"),
                lines("last-names.txt"));
    }

    private static Force force(CSVRecord row) {
        return new Force(
                row.get("id"),
                row.get("name"),
                row.get("kind"),
                row.get("nation"),
                row.get("headquarters"),
                location(row));
    }

    private static Location location(CSVRecord row) {
        return new Location(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
    }

    private static <T> List<T> rows(String file, Function<CSVRecord, T> row) {
        return rows(file, FORMAT).stream().map(row).toList();
    }

    private static List<String> lines(String file) {
        return rows(file, CSVFormat.DEFAULT).stream().map(row -> row.get(0)).toList();
    }

    private static List<CSVRecord> rows(String file, CSVFormat format) {
        try (Reader text = open(file)) {
            return format.parse(text).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static Reader open(String file) {
        InputStream bytes = SourceLists.class.getResourceAsStream("/demo/" + file);
        return new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8);
    }

    List<SkillView> allSkills() {
        return themes.keySet().stream()
                .sorted()
                .flatMap(theme -> skillsOf(theme).stream())
                .toList();
    }

    List<SkillView> skillsOf(String theme) {
        return themes.getOrDefault(theme, List.of());
    }
}
