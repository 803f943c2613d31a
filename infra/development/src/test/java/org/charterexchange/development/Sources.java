package org.charterexchange.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** A folder of sources in which tests write; each write is later than the one before, however soon it follows. */
final class Sources {

    private final Path root;
    private Instant clock = Instant.now().minusSeconds(3_600);

    Sources(Path root) {
        this.root = root;
    }

    void write(String file, String content) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            clock = clock.plusSeconds(2);
            Files.setLastModifiedTime(path, FileTime.from(clock));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
