package org.charterexchange.journeys.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a process prints, kept in a file, and the words in it that somebody waits for. */
public final class ProcessOutput {
    private final Map<String, CompletableFuture<Void>> awaited;
    private final Path log;

    /** Reads on until the process ends. */
    ProcessOutput(Process process, Path log, List<String> words) {
        this.log = log;
        awaited = words.stream().collect(Collectors.toMap(Function.identity(), each -> new CompletableFuture<>()));
        Thread reader = new Thread(() -> read(process), "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Waits until the words were printed.
     *
     * @throws IllegalStateException where the process ends without them, or the time has passed
     */
    public void await(String words, Duration longest) {
        try {
            Objects.requireNonNull(awaited.get(words), words)
                    .copy()
                    .orTimeout(longest.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException ended) {
            throw new IllegalStateException(
                    "It did not print \"" + words + "\"; its log is " + log.toAbsolutePath(), ended);
        }
    }

    private void read(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.println(line);
                said(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            awaited.values()
                    .forEach(each -> each.completeExceptionally(new IllegalStateException("The process has ended")));
        }
    }

    private void said(String line) {
        awaited.forEach((words, printed) -> {
            if (line.contains(words)) {
                printed.complete(null);
            }
        });
    }
}
