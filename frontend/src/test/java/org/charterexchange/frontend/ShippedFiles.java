package org.charterexchange.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the module ships to browsers and renders, as it stands after the build. */
final class ShippedFiles {
    static final Path ROOT = Path.of("target/classes/frontend");

    private ShippedFiles() {}

    static Map<Path, String> texts(String... endings) {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .forEach(file -> texts.put(ROOT.relativize(file), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).map(ROOT::relativize).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
