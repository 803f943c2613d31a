package org.charterexchange.matching.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.matching.verify.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cites a section says of which document, and there is such a section. */
class SpecificationTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Path SPECIFICATION = REPOSITORY.resolve("matching/specification.md");
    private static final Pattern HEADING = Pattern.compile("^## (\\d+)\\. ", Pattern.MULTILINE);

    /** Where a comment goes on in the next line, a citation may too. */
    private static final String GAP = "[\\s*]+";

    private static final Pattern ANY =
            Pattern.compile("\\b[Ss]ections?" + GAP + "(\\d+)(?:" + GAP + "(?:and|to)" + GAP + "(\\d+))?");
    private static final Pattern BEFORE = Pattern.compile("[Ss]pecification," + GAP + "$");
    private static final Pattern AFTER =
            Pattern.compile("^" + GAP + "of" + GAP + "the" + GAP + "(?:matching" + GAP + ")?specification\\b");
    private static final Pattern ANOTHER_WORK = Pattern.compile("(?:RFC \\d+|\\b\\d{4})," + GAP + "$");

    private static Set<String> sections() throws IOException {
        return HEADING.matcher(Files.readString(SPECIFICATION))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyRuleOfTheVerifierIsOfASectionThatExists() throws IOException {
        assertThat(sections())
                .containsAll(Stream.of(Rule.values())
                        .map(rule -> Integer.toString(rule.section()))
                        .toList());
    }

    @Test
    void everySectionThatIsCitedExists() throws IOException {
        Set<String> sections = sections();
        assertThat(sections).contains("1", "6");
        List<Path> files = sources();
        assertThat(files).hasSizeGreaterThan(300);
        for (Path file : files) {
            assertThat(wrongCitations(Files.readString(file), sections))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see section 7 of the specification | section 7",
                "see section 2 | section 2",
                "sections 2 to 9 of the matching specification | sections 2 to 9",
                "specification, section 8: gap | section 8",
                "section 3 of the specifications of others | section 3"
            })
    void aCitationThatNobodyCanFollowIsNamed(String text, String named) {
        assertThat(wrongCitations(text, Set.of("1", "2", "3"))).containsExactly(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section 2 of the specification: seats",
                "sections 1 to 3 of the matching specification",
                "specification, section 3: value",
                "R. Ahuja, Network flows, 1993, section 11.3",
                "client credentials (RFC 6749, section 4.4)"
            })
    void aCitationThatCanBeFollowedIsNotNamed(String text) {
        assertThat(wrongCitations(text, Set.of("1", "2", "3"))).isEmpty();
    }

    private static List<String> wrongCitations(String text, Set<String> sections) {
        return ANY.matcher(text)
                .results()
                .filter(citation ->
                        !ANOTHER_WORK.matcher(before(text, citation)).find())
                .filter(citation -> !isOfTheSpecification(text, citation)
                        || !exists(citation.group(1), sections)
                        || !exists(citation.group(2), sections))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isOfTheSpecification(String text, MatchResult citation) {
        return BEFORE.matcher(before(text, citation)).find()
                || AFTER.matcher(text.substring(citation.end())).find();
    }

    private static String before(String text, MatchResult citation) {
        return text.substring(Math.max(0, citation.start() - 40), citation.start());
    }

    private static boolean exists(@Nullable String section, Set<String> sections) {
        return section == null || sections.contains(section);
    }

    /** Every source and document of the engine and the backend but the specification and this test. */
    private static List<Path> sources() {
        return Stream.of("matching", "backend")
                .map(REPOSITORY::resolve)
                .flatMap(SpecificationTest::files)
                .filter(file -> file.toString().matches(".*\\.(java|md|properties)"))
                .filter(file -> !file.equals(SPECIFICATION))
                .filter(file -> !file.endsWith("SpecificationTest.java"))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
