package org.charterexchange.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of the product is the same word in Welsh wherever it is said: on pages, by the service, by the engine. */
class WelshGlossaryTest {
    private static final Path ROOT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("frontend", "backend/contract", "backend/service", "matching/engine", "matching/cli");
    private static final String WELSH = "_cy.properties";

    /** What a message is filled with is not its own words. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "stages?              = (cam|gam|ngham|cham)(au)?\\b",
                "hosts?               = ll?ety",
                "candidates?          = ymgeis(w|y)",
                "organisations?       = sefydliad",
                "seats?               = sedd",
                "vetting              = [fm]etio",
                "endorse(s|d|ment)?   = (c|g|ch|ngh)ymeradwy"
            })
    void aWordOfTheProductHasOneWordInWelsh(String english, String welsh) throws IOException {
        Pattern said = Pattern.compile("\\b(" + english + ")\\b", Pattern.CASE_INSENSITIVE);
        Pattern asked = Pattern.compile("\\b" + welsh, Pattern.CASE_INSENSITIVE);
        List<String> otherwise = bundles().stream()
                .flatMap(bundle -> otherwise(bundle, said, asked))
                .toList();
        assertThat(otherwise).isEmpty();
    }

    @Test
    void everyModuleThatSpeaksIsLookedAt() throws IOException {
        List<Path> bundles = bundles();
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(bundles).anyMatch(bundle -> bundle.startsWith(ROOT.resolve(module))));
    }

    /** The messages whose English says the word and whose Welsh says another. */
    private static Stream<String> otherwise(Path bundle, Pattern said, Pattern asked) {
        Properties welsh = read(bundle);
        String name = bundle.getFileName().toString();
        Properties english = read(bundle.resolveSibling(name.replace(WELSH, ".properties")));
        return english.stringPropertyNames().stream()
                .filter(key -> said.matcher(
                                ARGUMENT.matcher(english.getProperty(key)).replaceAll(""))
                        .find())
                .filter(key -> !asked.matcher(welsh.getProperty(key, "")).find())
                .map(key -> name + ": " + key + "=" + welsh.getProperty(key));
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT,
                20,
                (path, attributes) -> path.toString().contains("src/main/resources")
                        && path.toString().endsWith(WELSH))) {
            return files.sorted().toList();
        }
    }

    private static Properties read(Path bundle) {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(bundle)) {
            messages.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
