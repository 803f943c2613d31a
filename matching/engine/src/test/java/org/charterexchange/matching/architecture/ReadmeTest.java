package org.charterexchange.matching.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the engine's README tells people to open is there. */
class ReadmeTest {

    private static final Path REPOSITORY = Path.of("../..");

    /** A class in the way the README writes it, with or without the package before it. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]\\w+)(?:\\.\\w+)?`");

    private static final Pattern PACKAGE = Pattern.compile("^\\| (`.+?`) (?:and|\\|)", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    @Test
    void everyClassItNamesExists() throws IOException {
        Set<String> named =
                CLASS.matcher(readme()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(named).contains("Eligibility", "PolicyJson");
        assertThat(classes()).containsAll(named);
    }

    @Test
    void everyPackageOfItsTableExists() throws IOException {
        Path root = Path.of("src/main/java/org/charterexchange/matching");
        String table = readme().split("## What is where", 2)[1].split("## ", 2)[0];
        Set<String> named = PACKAGE.matcher(table)
                .results()
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).contains("instance.document", "language");
        assertThat(named)
                .allSatisfy(
                        name -> assertThat(root.resolve(name.replace('.', '/'))).isDirectory());
    }

    private static String readme() throws IOException {
        return Files.readString(REPOSITORY.resolve("matching/README.md"));
    }

    private static Set<String> classes() throws IOException {
        Set<String> classes = new HashSet<>();
        for (String folder : Set.of("matching", "backend", "frontend")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return classes;
    }
}
