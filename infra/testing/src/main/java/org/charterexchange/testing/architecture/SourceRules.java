package org.charterexchange.testing.architecture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shared rules that are read from source files, of the tests as well as of the program. */
final class SourceRules {

    static final int LONGEST_FILE = 250;
    static final int LARGEST_PACKAGE = 25;

    private static final String PACKAGE_INFO = "package-info.java";
    private static final int SHORTEST_DESCRIPTION = 40;

    private SourceRules() {}

    static Map<String, SourceRule> all() {
        Map<String, SourceRule> all = new LinkedHashMap<>();
        all.put("every package says what it is for and is null-marked", SourceRules::undescribedPackages);
        all.put("no package has more than " + LARGEST_PACKAGE + " files", SourceRules::largePackages);
        all.put("no file has more than " + LONGEST_FILE + " lines", SourceRules::longFiles);
        return all;
    }

    static List<String> undescribedPackages(SourceTree sources) {
        return sources.packages().keySet().stream()
                .filter(folder -> !isDescribed(sources, folder) && !sources.isDescribedInMain(folder))
                .map(folder -> folder + " has no " + PACKAGE_INFO + " with a description and @NullMarked")
                .toList();
    }

    private static boolean isDescribed(SourceTree sources, Path folder) {
        Path info = folder.resolve(PACKAGE_INFO);
        if (!sources.files().toList().contains(info)) {
            return false;
        }
        String text = String.join("\n", sources.lines(info));
        int end = text.indexOf("*/");
        return text.startsWith("/**") && end >= SHORTEST_DESCRIPTION && text.indexOf("@NullMarked", end) > 0;
    }

    static List<String> largePackages(SourceTree sources) {
        return sources.packages().entrySet().stream()
                .filter(folder -> folder.getValue().size() > LARGEST_PACKAGE)
                .map(folder ->
                        folder.getKey() + " has " + folder.getValue().size() + " files: part it by what one looks for")
                .toList();
    }

    static List<String> longFiles(SourceTree sources) {
        return sources.files()
                .filter(file -> sources.lines(file).size() > LONGEST_FILE)
                .map(file -> file + " has " + sources.lines(file).size() + " lines: part it")
                .toList();
    }
}
