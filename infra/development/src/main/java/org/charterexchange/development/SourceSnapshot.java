package org.charterexchange.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When each file was changed last. Two snapshots tell whether anything changed in between, also on file systems
 * that report no changes, as the shared folders of containers.
 */
record SourceSnapshot(Map<Path, FileTime> changes) {

    /** @param places folders with all that is in them, or files; what does not exist counts as empty */
    static SourceSnapshot of(Path... places) {
        Map<Path, FileTime> changes = new HashMap<>();
        for (Path place : places) {
            if (Files.exists(place)) {
                addAll(place, changes);
            }
        }
        return new SourceSnapshot(Map.copyOf(changes));
    }

    private static void addAll(Path place, Map<Path, FileTime> changes) {
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(Files::isRegularFile).forEach(file -> add(file, changes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Editors replace a file by another, so that one may be gone between being listed and being looked at. */
    private static void add(Path file, Map<Path, FileTime> changes) {
        try {
            changes.put(file, Files.getLastModifiedTime(file));
        } catch (NoSuchFileException gone) {
            changes.remove(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
