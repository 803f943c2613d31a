package org.charterexchange.mongodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of personal data, which nobody but the account that runs the program may read. */
final class OwnerOnlyFile {

    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnlyFile() {}

    /**
     * Makes the file and the directories that are missing for their owner alone, and takes a file that is there already
     * away from everybody else. Directories that are there stay as they are. Where files have no POSIX permissions, who may
     * read them is left to the directory.
     */
    static void prepare(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        @Nullable Path directory = absolute.getParent();
        if (directory != null) {
            Files.createDirectories(directory, attributes(absolute, DIRECTORY));
        }
        if (Files.notExists(absolute)) {
            Files.createFile(absolute, attributes(absolute, FILE));
        } else if (hasPermissions(absolute)) {
            Files.setPosixFilePermissions(absolute, FILE);
        }
    }

    private static FileAttribute<?>[] attributes(Path file, Set<PosixFilePermission> permissions) {
        return hasPermissions(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }
}
