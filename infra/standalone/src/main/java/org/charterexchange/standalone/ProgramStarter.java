package org.charterexchange.standalone;

import java.util.List;

/** Starts the product's programs within this process: once as they are shipped, or anew whenever their sources change. */
public interface ProgramStarter {

    /**
     * Starts a program and returns once it answers requests.
     *
     * @param arguments its settings as {@code --name=value}
     * @return what stops it; it does not throw
     */
    AutoCloseable start(Program program, List<String> arguments);

    /** Whether what it starts is what was built and shipped, without which production refuses to start. */
    boolean startsWhatIsShipped();
}
