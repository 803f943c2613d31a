package org.charterexchange.development;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.charterexchange.standalone.CharterExchange;

/** Runs the whole product from the checkout that is the working directory. */
public final class Development {

    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private Development() {}

    /**
     * Starts the product and takes every change of its sources over until it is told to stop.
     *
     * @param arguments as for {@link CharterExchange#main}
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path root = Path.of("").toAbsolutePath();
        requireCompiled(root);
        ReloadingPrograms programs = new ReloadingPrograms(root);
        SourceWatch watch = new SourceWatch(root, new ModuleCompiler(System.getProperty("java.class.path")), programs);
        Thread watching = new Thread(() -> watch.run(LOOK_EVERY), "source watch");
        watching.setDaemon(true);
        watching.start();
        CharterExchange.run(programs, arguments);
    }

    private static void requireCompiled(Path root) {
        for (SourceModule module : SourceModule.values()) {
            if (!Files.isDirectory(module.classes(root))) {
                throw new IllegalArgumentException(module.classes(root)
                        + " is not there: compile everything, and start from the top folder of the repository");
            }
        }
    }
}
