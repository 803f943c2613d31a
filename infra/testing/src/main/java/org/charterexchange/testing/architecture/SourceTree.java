package org.charterexchange.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java files of a module.
 *
 * @param packages folder by folder, each path as it is below the module
 */
record SourceTree(Path module, SortedMap<Path, List<Path>> packages) {

    static SourceTree of(Path module) {
        SortedMap<Path, List<Path>> packages = new TreeMap<>();
        for (String folder : List.of("src/main/java", "src/test/java")) {
            if (Files.isDirectory(module.resolve(folder))) {
                packages.putAll(below(module, module.resolve(folder)));
            }
        }
        return new SourceTree(module, packages);
    }

    private static Map<Path, List<Path>> below(Path module, Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .map(module::relativize)
                    .sorted()
                    .collect(Collectors.groupingBy(Path::getParent));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<Path> files() {
        return packages.values().stream().flatMap(List::stream);
    }

    List<String> lines(Path file) {
        try {
            return Files.readAllLines(module.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a package of the tests adds to one of the program, which has told already what it is for. */
    boolean isDescribedInMain(Path folder) {
        Path main = Path.of("src/main/java").resolve(Path.of("src/test/java").relativize(folder));
        return folder.startsWith("src/test/java") && packages.containsKey(main);
    }
}
