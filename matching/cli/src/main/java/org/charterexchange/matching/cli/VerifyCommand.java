package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterexchange.matching.cli.language.CommandWords;
import org.charterexchange.matching.cli.language.LanguageOption;
import org.charterexchange.matching.verify.Finding;
import org.charterexchange.matching.verify.Rule;
import org.charterexchange.matching.verify.Verification;
import org.charterexchange.matching.verify.Verifier;
import org.charterexchange.matching.verify.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a result. */
@Command(
        name = "verify",
        description = "Recomputes every claim of a result from the two files alone; exit code 0 only where all agree.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  charter-exchange verify round.json result.json",
            "  charter-exchange verify round.json result.json --language cy"
        })
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

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LanguageOption language;

    @Override
    public Integer call() throws IOException {
        Verification verification = Verifier.verify(instance, result);
        CommandWords words = language.words();
        if (verification.accepted()) {
            spec.commandLine().getOut().println(words.of("verify.accepted"));
            spec.commandLine().getOut().flush();
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        verification.findings().forEach(finding -> err.println("  " + line(finding, words)));
        err.println(words.of("verify.refused", verification.findings().size()));
        err.flush();
        boolean unread = verification.findings().stream().anyMatch(finding -> finding.rule() == Rule.INSTANCE);
        return unread ? ErrorReporter.REFUSED : ErrorReporter.WRONG;
    }

    private static String line(Finding finding, CommandWords words) {
        return words.of(
                "verify.finding",
                finding.pointer().isEmpty() ? "/" : finding.pointer(),
                said(finding.claimed(), words),
                said(finding.computed(), words),
                words.of("verify.rule", finding.rule().section(), words.of("rule", finding.rule(), List.of())));
    }

    private static String said(Statement statement, CommandWords words) {
        return words.of("statement", statement.code(), statement.arguments());
    }
}
