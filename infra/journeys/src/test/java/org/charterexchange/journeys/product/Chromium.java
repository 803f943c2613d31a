package org.charterexchange.journeys.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Debian's Chromium, installed where that is allowed. */
public final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Found FOUND = Found.look();

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    /**
     * Starts the browser.
     *
     * @throws IllegalStateException where there is none; it says why
     */
    public static Chromium start() {
        return new Chromium(FOUND.executable().orElseThrow(() -> new IllegalStateException(FOUND.why())));
    }

    /** Why the browser journeys cannot run; empty where they can. */
    public static Optional<String> missing() {
        return FOUND.executable().isPresent() ? Optional.empty() : Optional.of(FOUND.why());
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** What the module's script found or installed. */
    private record Found(Optional<Path> executable, String why) {
        static Found look() {
            try {
                Path reasons = Files.createTempFile("install-chromium", ".txt");
                Process script = new ProcessBuilder("./install-chromium")
                        .redirectError(reasons.toFile())
                        .start();
                String path = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                boolean there = script.waitFor(5, TimeUnit.MINUTES) && script.exitValue() == 0;
                return new Found(there ? Optional.of(Path.of(path)) : Optional.empty(), Files.readString(reasons));
            } catch (IOException e) {
                return new Found(Optional.empty(), String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Found(Optional.empty(), "interrupted");
            }
        }
    }
}
