package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveProgress;
import org.jspecify.annotations.Nullable;

/** Keeps the newest checkpoint in a file, which is whole at any time, and ends the search when it is interrupted. */
final class CheckpointingListener implements SolveListener {

    private final SolveListener line;
    private final @Nullable Path file;
    private final GracefulShutdown interruption;
    private final PrintWriter err;
    private boolean failed;

    CheckpointingListener(SolveListener line, @Nullable Path file, GracefulShutdown interruption, PrintWriter err) {
        this.line = line;
        this.err = err;
        this.file = file;
        this.interruption = interruption;
    }

    /** What an earlier run has kept. */
    static Optional<byte[]> kept(@Nullable Path file) throws IOException {
        return file == null || !Files.exists(file) ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    }

    @Override
    public void progressed(SolveProgress progress) {
        line.progressed(progress);
    }

    @Override
    public boolean stopRequested() {
        return interruption.asked() || line.stopRequested();
    }

    @Override
    public void checkpoint(byte[] checkpoint) {
        if (file == null) {
            return;
        }
        Path whole = file.toAbsolutePath();
        Path next = whole.resolveSibling(whole.getFileName() + ".next");
        try {
            Files.write(next, checkpoint);
            Files.move(next, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!failed) {
                failed = true; // hours of search are not given up for a full disk
                err.println("The checkpoint " + file + " cannot be kept, the search goes on: " + e);
                err.flush();
            }
        }
    }
}
