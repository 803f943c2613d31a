package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Outcomes on disk, one file each, so that a benchmark that was interrupted goes on where it was. */
final class MeasurementStore {

    private final Path folder;

    MeasurementStore(Path folder) {
        this.folder = folder;
    }

    /** The outcome that was kept under the key, if it was kept whole. */
    Optional<Measurement> find(String key) throws IOException {
        Path file = folder.resolve(key + ".txt");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Measurement.parse(Files.readAllLines(file)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps an outcome; a file is there whole or not at all. */
    void keep(String key, Measurement outcome) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", ".tmp");
        Files.write(draft, outcome.lines());
        Files.move(draft, folder.resolve(key + ".txt"), StandardCopyOption.ATOMIC_MOVE);
    }
}
