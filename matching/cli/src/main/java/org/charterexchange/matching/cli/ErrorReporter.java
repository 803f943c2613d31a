package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.charterexchange.matching.fault.RefusedInputException;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;

/** Says what went wrong, and which exit code that is. */
final class ErrorReporter {

    static final int WRONG = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int PROGRAM = 70;

    private ErrorReporter() {}

    static int report(Exception exception, PrintWriter err) {
        if (exception instanceof RefusedInputException refused) {
            err.println("Refused; nothing was done. Faults: " + refused.faults().size());
            PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
            refused.faults().forEach(fault -> err.println("  " + english.render(fault.line())));
            return REFUSED;
        }
        if (exception instanceof CommandFailedException unusable) {
            err.println(unusable.getMessage());
            return unusable.exitCode();
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            err.println(file(exception));
            return USAGE;
        }
        err.println("An error in the program; please report it with what follows.");
        exception.printStackTrace(err);
        return PROGRAM;
    }

    private static String file(Exception exception) {
        Throwable cause = exception instanceof UncheckedIOException ? exception.getCause() : exception;
        if (cause instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile() + ".";
        }
        if (cause instanceof AccessDeniedException denied) {
            return "The file " + denied.getFile() + " may not be read or written.";
        }
        return "Reading or writing failed: " + cause;
    }
}
