package org.charterexchange.testing.architecture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shared rules that are read from source files, of the tests as well as of the program. */
final class SourceRules {

    static final int LONGEST_FILE = 250;
    static final int LARGEST_PACKAGE = 25;

    /** Files that were longer when the rule came, each with what it may have at most; it gets shorter, never longer. */
    private static final Map<String, Integer> KNOWN_LONG_FILES = Map.ofEntries(
            Map.entry("AccessScene.java", 329),
            Map.entry("RouteTable.java", 305),
            Map.entry("MachineTest.java", 282),
            Map.entry("AssessmentApiTest.java", 287),
            Map.entry("ImportApiTest.java", 297),
            Map.entry("InvitationApiTest.java", 404),
            Map.entry("MoveApiTest.java", 277),
            Map.entry("ErasureTest.java", 288),
            Map.entry("LateChangesTest.java", 260),
            Map.entry("RunReadingTest.java", 346),
            Map.entry("InstanceReaderTest.java", 413),
            Map.entry("ComponentSearchTest.java", 266));

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
                .filter(file -> sources.lines(file).size()
                        > KNOWN_LONG_FILES.getOrDefault(file.getFileName().toString(), LONGEST_FILE))
                .map(file -> file + " has " + sources.lines(file).size() + " lines: part it")
                .toList();
    }
}
