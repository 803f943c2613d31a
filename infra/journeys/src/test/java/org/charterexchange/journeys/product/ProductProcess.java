package org.charterexchange.journeys.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The whole product as it is shipped, in a process of its own, with its demo data, on free ports. The property {@code
 * product.address} names pages that already run instead.
 */
public final class ProductProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    public static final int PARTS = 3;

    private static final String UP = "Stop it with Ctrl+C";
    private static final String LOADED = "The demo data is loaded";
    private static final Path TARGET = Path.of("target");

    private final @Nullable Running running;
    private final URI pages;
    private final Path data;

    /** The process of the product and what it prints. */
    private record Running(Process process, ProcessOutput output) {}

    private ProductProcess(@Nullable Running running, URI pages, Path data) {
        this.running = running;
        this.pages = pages;
        this.data = data;
    }

    /** Starts the product and waits until its pages are there. */
    public static ProductProcess start() {
        String running = System.getProperty("product.address", "");
        if (!running.isEmpty()) {
            return new ProductProcess(null, URI.create(running), Path.of(System.getProperty("product.data", "data")));
        }
        try {
            Files.createDirectories(TARGET);
            return start(Files.createTempDirectory(TARGET, "data"), freePorts(PARTS), TARGET.resolve("product.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts the product on a data directory and ports, as after a crash, and waits until its pages are there. */
    public static ProductProcess start(Path data, List<Integer> ports, Path log, String... more) throws IOException {
        return start(data, ports, log, Map.of(), more);
    }

    /** Starts the product with settings of its parts as system properties. */
    public static ProductProcess start(
            Path data, List<Integer> ports, Path log, Map<String, String> settings, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar",
                jar().toString(),
                "--charter.data=" + data,
                "--charter.ports.frontend=" + ports.get(0),
                "--charter.ports.api=" + ports.get(1),
                "--charter.ports.identity=" + ports.get(2)));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Running running = new Running(process, new ProcessOutput(process, log, List.of(UP, LOADED)));
        ProductProcess product = new ProductProcess(running, URI.create("http://127.0.0.1:" + ports.get(0)), data);
        product.await(UP);
        return product;
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public void kill() {
        if (running != null) {
            running.process().destroyForcibly().onExit().join();
        }
    }

    public URI pages() {
        return pages;
    }

    /** Waits for an e-mail to this address and answers the file that it was written to. */
    public String awaitMail(String address) {
        return Awaitility.await("an e-mail to " + address + " in " + data.resolve("outbox"))
                .atMost(LONGEST_START)
                .until(() -> mail(address), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> mail(String address) {
        if (!Files.isDirectory(data.resolve("outbox"))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(data.resolve("outbox"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(ProductProcess::read)
                    .filter(mail -> mail.contains("To: " + address))
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the demo users and their data are there. */
    public void awaitDemoData() {
        await(LOADED);
    }

    @Override
    public void close() {
        if (running != null) {
            stop(running.process());
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void await(String words) {
        if (running == null) {
            return;
        }
        try {
            running.output().await(words, LONGEST_START);
        } catch (IllegalStateException failure) {
            stop(running.process());
            throw failure;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The runnable file that the standalone module packages; another one can be named with {@code product.jar}. */
    private static Path jar() throws IOException {
        String named = System.getProperty("product.jar", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        try (Stream<Path> built = Files.list(Path.of("..", "standalone", "target"))) {
            return built.filter(
                            file -> file.getFileName().toString().matches("standalone-[0-9.]+(-SNAPSHOT)?-exec\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "infra" + File.separator + "standalone is not packaged: run mvn verify"));
        }
    }

    public static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return open.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : open) {
                socket.close();
            }
        }
    }
}
