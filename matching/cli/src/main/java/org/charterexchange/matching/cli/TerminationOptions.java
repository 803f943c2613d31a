package org.charterexchange.matching.cli;

import org.charterexchange.matching.Termination;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One of the two limits. */
final class TerminationOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Search for at most N seconds, 1 to 86400; the matches depend on the machine.")
    private @Nullable Integer seconds;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description =
                    "Search for at most N steps, 1 or more; the same instance, seed and steps give the same matches.")
    private @Nullable Long steps;

    /** The limit that was given, which must be one. */
    Termination termination() {
        if ((seconds == null) == (steps == null)) {
            throw new ParameterException(spec.commandLine(), "Give either --seconds N or --steps N.");
        }
        try {
            return seconds == null
                    ? new Termination.Steps(steps == null ? 0 : steps)
                    : new Termination.Seconds(seconds);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage() + ".", e);
        }
    }
}
