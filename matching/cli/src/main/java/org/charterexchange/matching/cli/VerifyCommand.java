package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterexchange.matching.verify.Finding;
import org.charterexchange.matching.verify.Verification;
import org.charterexchange.matching.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a result. */
@Command(
        name = "verify",
        description = "Recomputes every claim of a result from the two files alone; exit code 0 only where all agree.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  charter-exchange verify round.json result.json")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INSTANCE", description = "The instance, a JSON file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path instance;

    @Parameters(index = "1", paramLabel = "RESULT", description = "The result, a JSON file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path result;

    @Override
    public Integer call() throws IOException {
        Verification verification = Verifier.verify(instance, result);
        if (verification.accepted()) {
            spec.commandLine().getOut().println("Verified: every claim of the result holds.");
            spec.commandLine().getOut().flush();
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        verification.findings().forEach(finding -> err.println("  " + finding));
        err.println("Not verified; findings: " + verification.findings().size());
        err.flush();
        boolean unread = verification.findings().stream()
                .anyMatch(finding -> finding.rule().equals(Finding.INSTANCE));
        return unread ? ErrorReporter.REFUSED : ErrorReporter.WRONG;
    }
}
