package org.charterexchange.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A program that runs until it is closed, each time it is started again with the classes of that moment. */
final class ReloadedProgram implements AutoCloseable {

    private final ProgramLoader loader;
    private final List<String> arguments;
    private @Nullable ConfigurableApplicationContext running;
    private boolean closed;

    ReloadedProgram(ProgramLoader loader, List<String> arguments) {
        this.loader = loader;
        this.arguments = List.copyOf(arguments);
    }

    SourceModule module() {
        return loader.module();
    }

    /** Stops the program where it runs, and starts it unless the whole product is stopping. */
    synchronized void restart() {
        stop();
        if (!closed) {
            running = loader.start(arguments);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }

    private void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
