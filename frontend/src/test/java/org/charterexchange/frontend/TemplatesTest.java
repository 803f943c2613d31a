package org.charterexchange.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every template must keep to, however seldom the state is in which it would show. */
class TemplatesTest {
    private static final String TAG = "<%s(?:\\s+[\\w:-]+=\"[^\"]*\")*\\s*/?>";
    private static final Pattern ANY_TAG = Pattern.compile(TAG.formatted("[\\w:-]+"));
    private static final Pattern BARE_TABLE =
            Pattern.compile("<table(?![^>]*th:replace)(?:\\s+[\\w:-]+=\"[^\"]*\")*\\s*>\\s*(?!<caption)<");
    private static final Pattern BARE_FIELDSET = Pattern.compile(TAG.formatted("fieldset") + "\\s*(?!<legend)<");

    /** Thymeleaf replaces first and asks for the condition never: the part would always be there. */
    @Test
    void noTagIsReplacedUnderAConditionOfItsOwn() throws IOException {
        assertThat(found(ANY_TAG))
                .filteredOn(tag -> tag.contains("th:replace=") || tag.contains("th:insert="))
                .isNotEmpty()
                .filteredOn(tag -> tag.contains("th:replace="))
                .noneMatch(tag -> tag.contains("th:if=") || tag.contains("th:unless="));
    }

    @Test
    void everyTableHasACaption() throws IOException {
        assertThat(found(BARE_TABLE)).isEmpty();
        assertThat("<table class=\"a\"><thead>").containsPattern(BARE_TABLE);
        assertThat("<table class=\"a\">\n<caption>").doesNotContainPattern(BARE_TABLE);
    }

    @Test
    void everyGroupOfFieldsIsNamedByItsLegend() throws IOException {
        assertThat(found(BARE_FIELDSET)).isEmpty();
        assertThat("<fieldset id=\"a\">\n<div><legend>").containsPattern(BARE_FIELDSET);
        assertThat("<fieldset id=\"a\">\n<legend>").doesNotContainPattern(BARE_FIELDSET);
    }

    private static List<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> pattern.matcher(read(file))
                            .results()
                            .map(found -> file.getFileName() + ": " + found.group()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
