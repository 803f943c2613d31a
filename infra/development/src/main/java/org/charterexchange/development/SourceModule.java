package org.charterexchange.development;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The modules whose Java is compiled and loaded anew when it changes, each after those that it uses. */
enum SourceModule {
    ENGINE("matching/engine", ""),
    CONTRACT("backend/contract", ""),
    SERVICE("backend/service", ""),
    /** Its templates and messages are read anew without a start; its settings are not. */
    FRONTEND("frontend", "frontend.yml");

    private final String folder;
    private final String readAtStart;

    /** @param readAtStart the resources that are read only when a program starts: a file, or all where it is empty */
    SourceModule(String folder, String readAtStart) {
        this.folder = folder;
        this.readAtStart = readAtStart;
    }

    Path java(Path root) {
        return root.resolve(folder).resolve("src/main/java");
    }

    Path resources(Path root) {
        return root.resolve(folder).resolve("src/main/resources");
    }

    Path classes(Path root) {
        return root.resolve(folder).resolve("target/classes");
    }

    /** What takes effect only when a program that uses this module is compiled and started again. */
    SourceSnapshot snapshot(Path root) {
        return SourceSnapshot.of(java(root), resources(root).resolve(readAtStart));
    }

    /** This module and all that it uses. */
    Set<SourceModule> withWhatItUses() {
        return switch (this) {
            case ENGINE, CONTRACT -> EnumSet.of(this);
            case SERVICE -> EnumSet.of(this, ENGINE, CONTRACT);
            case FRONTEND -> EnumSet.of(this, CONTRACT);
        };
    }

    /** The changed modules and all that use them, in the order in which they can be compiled. */
    static List<SourceModule> affectedBy(Set<SourceModule> changed) {
        return List.of(values()).stream()
                .filter(module -> module.withWhatItUses().stream().anyMatch(changed::contains))
                .toList();
    }
}
