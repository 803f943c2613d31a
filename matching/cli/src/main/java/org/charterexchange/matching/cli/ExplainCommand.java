package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterexchange.matching.Explainer;
import org.charterexchange.matching.explain.Explanation;
import org.charterexchange.matching.explain.UnsuccessfulApplication;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a result to one candidate. */
@Command(
        name = "explain",
        description = "Says why a candidate has the place they have, or none, and what would have changed it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  charter-exchange explain round.json result.json candidate-000001")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INSTANCE", description = "The instance, a JSON file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path instance;

    @Parameters(index = "1", paramLabel = "RESULT", description = "The result, a JSON file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path result;

    @Parameters(index = "2", paramLabel = "CANDIDATE", description = "The candidate's id.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String candidate;

    @Override
    public Integer call() throws IOException {
        SourcedInstance read = DocumentFiles.instance(instance);
        Result solved = DocumentFiles.result(result);
        if (!read.sha256().equals(solved.instance().sha256())) {
            throw new CommandFailedException(
                    ErrorReporter.REFUSED,
                    "/instance/sha256: " + solved.instance().sha256() + ": expected " + read.sha256()
                            + ", the hash of the instance given");
        }
        if (read.instance().candidates().stream().noneMatch(one -> one.id().equals(candidate))) {
            throw new CommandFailedException(
                    ErrorReporter.USAGE, "There is no candidate " + candidate + " in the instance.");
        }
        try {
            print(new Explainer().explain(read, solved, candidate));
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(ErrorReporter.REFUSED, e.getMessage() + " Verify the result first.");
        }
        return 0;
    }

    private void print(Explanation explanation) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(explanation.summary());
        for (UnsuccessfulApplication choice : explanation.choices()) {
            out.println();
            out.println(choice.rank() + ". " + choice.title() + ", " + choice.host() + " (" + choice.placement() + ")");
            choice.reasons().forEach(reason -> out.println("   " + reason.reason() + ": " + reason.detail()));
            choice.change().ifPresent(change -> out.println("   " + change.sentence()));
        }
        out.flush();
    }
}
