package org.charterexchange.standalone;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.charterexchange.mongodb.EmbeddedMongoException;
import org.charterexchange.standalone.demo.DemoLoader;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;

/** Runs the whole product in one process: embedded MongoDB, identity provider, API and pages. */
public final class CharterExchange {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private CharterExchange() {}

    /**
     * Starts the product and runs until it is told to stop.
     *
     * @param arguments settings as {@code --charter.name=value}, see {@link StandaloneSettings}; exit code 2 and a
     *     message on the error stream where they are refused, 1 where a part does not start
     */
    public static void main(String[] arguments) throws InterruptedException {
        run(new ShippedPrograms(), arguments);
    }

    /**
     * The same with programs that are started in another way.
     *
     * @param starter starts the API and the pages
     * @param arguments as for {@link #main}
     */
    public static void run(ProgramStarter starter, String... arguments) throws InterruptedException {
        // until the first application configures logging, libraries would log every detail
        LoggingSystem.get(CharterExchange.class.getClassLoader()).beforeInitialize();
        try {
            StandaloneSettings settings = SettingsReader.read(arguments);
            ProductionRules.check(settings, starter);
            run(settings, starter);
        } catch (StartRefusedException | EmbeddedMongoException refused) {
            System.err.println(refused.getMessage());
            System.exit(REFUSED);
        } catch (PortInUseException taken) {
            System.err.println("Port " + taken.getPort() + " is in use: stop what listens there, or choose others with"
                    + " charter.ports.frontend, charter.ports.api and charter.ports.identity");
            System.exit(REFUSED);
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(CharterExchange.class).error("The product could not start", failed);
            System.exit(FAILED);
        }
    }

    private static void run(StandaloneSettings settings, ProgramStarter starter) throws InterruptedException {
        RunningProduct product = RunningProduct.start(settings, starter);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            product.close();
                            stopped.countDown();
                        },
                        "stop"));
        System.out.print(StartupMessage.text(settings, sinceJvmStart()));
        product.demo().ifPresent(CharterExchange::load);
        stopped.await();
    }

    /** The pages are up already; the demo data appears on them as it is loaded. */
    private static void load(DemoLoader demo) {
        try {
            if (!demo.isLoaded()) {
                System.out.println("Loading the demo data ...");
                Instant start = Instant.now();
                demo.load();
                System.out.printf(
                        "The demo data is loaded (%.1f s)%n",
                        Duration.between(start, Instant.now()).toMillis() / 1_000.0);
            }
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(CharterExchange.class)
                    .error("The demo data could not be loaded; the next start goes on from here", failed);
        }
    }

    private static Duration sinceJvmStart() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
