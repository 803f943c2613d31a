package org.charterexchange.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterexchange.contract.privacy.DataCategory;
import org.junit.jupiter.api.Test;

/** The table of security requirements names only what is there. */
class AsvsTest {
    private static final Path FOLDER = Path.of("../security");
    private static final Path TABLE = FOLDER.resolve("asvs.md");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\[([^]]+)]: (\\S+)$");
    private static final Pattern NAMED = Pattern.compile("\\[([^]]+)](?!\\()");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| ([^|]+) \\| ([^|]+) \\| ?([^|]*) ?\\|$");

    @Test
    void everythingThatIsNamedIsThere() throws IOException {
        String table = Files.readString(TABLE);
        Map<String, String> defined = new TreeMap<>();
        DEFINED.matcher(table).results().forEach(found -> defined.put(found.group(1), found.group(2)));
        Set<String> named = NAMED.matcher(DEFINED.matcher(table).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(defined.keySet()).isEqualTo(named);
        assertThat(defined)
                .hasSizeGreaterThan(20)
                .allSatisfy((name, path) ->
                        assertThat(FOLDER.resolve(path)).as(name).exists());
    }

    @Test
    void everyRequirementIsThereOnceAndWhatIsMetSaysHow() throws IOException {
        Set<String> seen = new TreeSet<>();
        String table = Files.readString(TABLE);
        ROW.matcher(table).results().forEach(row -> {
            assertThat(seen.add(row.group(1))).as(row.group(1)).isTrue();
            assertThat(row.group(4)).isIn("met", "partly", "not yet", "operator");
            assertThat(row.group(5).isBlank()
                            && (row.group(4).equals("met") || row.group(4).equals("partly")))
                    .as(row.group())
                    .isFalse();
        });
        long rows = table.lines().filter(line -> line.startsWith("| V")).count();
        assertThat(seen).hasSize((int) rows).hasSizeGreaterThan(100);
    }

    @Test
    void everyKindOfRecordHasItsProtection() throws IOException {
        String written = Files.readString(FOLDER.resolve("operating.md"));
        assertThat(DataCategory.values()).allSatisfy(kind -> assertThat(written).contains("`" + kind.name() + "`"));
    }
}
