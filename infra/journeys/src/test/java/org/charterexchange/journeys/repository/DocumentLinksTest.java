package org.charterexchange.journeys.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that leads a reader nowhere is worse than none: what it links to in this repository is there. */
class DocumentLinksTest {

    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Set<String> NOT_OURS = Set.of("target", "data", ".git", "node_modules");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)|(?m)^\\[[^]]+]: (\\S+)$");

    @TempDir
    Path elsewhere;

    @Test
    void everythingThatADocumentLinksToIsThere() throws IOException {
        assertThat(documents(REPOSITORY)).hasSizeGreaterThan(10);
        assertThat(broken(REPOSITORY)).isEmpty();
    }

    @Test
    void aLinkToNowhereIsFoundInEitherForm() throws IOException {
        Files.writeString(elsewhere.resolve("there.md"), "[Itself](there.md#words), [the web](https://example.org)");
        Files.writeString(
                elsewhere.resolve("README.md"), "[One](gone.md)\n\n[other]: lost/file.txt\n[there]: there.md\n");

        assertThat(broken(elsewhere)).containsExactly("README.md: gone.md", "README.md: lost/file.txt");
    }

    private static List<String> broken(Path root) throws IOException {
        return documents(root).stream()
                .flatMap(document -> links(document)
                        .filter(link -> !link.contains(":") && !Files.exists(document.resolveSibling(link)))
                        .map(link -> root.relativize(document) + ": " + link))
                .toList();
    }

    private static Stream<String> links(Path document) {
        try {
            return LINK.matcher(Files.readString(document))
                    .results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2));
        } catch (IOException unreadable) {
            throw new IllegalStateException(document.toString(), unreadable);
        }
    }

    private static List<Path> documents(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.iterate(root.relativize(file), Path::getParent)
                            .takeWhile(path -> path != null)
                            .noneMatch(
                                    path -> NOT_OURS.contains(path.getFileName().toString())))
                    .sorted()
                    .toList();
        }
    }
}
