package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterexchange.matching.Explainer;
import org.charterexchange.matching.cli.language.LanguageOption;
import org.charterexchange.matching.explain.Explanation;
import org.charterexchange.matching.explain.UnsuccessfulApplication;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.matching.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a result to one candidate. */
@Command(
        name = "explain",
        description = "Says why a candidate has the place they have, or none, and what would have changed it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  charter-exchange explain round.json result.json candidate-000001",
            "  charter-exchange explain round.json result.json candidate-000001 --language cy"
        })
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

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LanguageOption language;

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
        PhraseRenderer words = PhraseRenderer.in(language.language());
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.render(explanation.summary()));
        for (UnsuccessfulApplication application : explanation.unsuccessful()) {
            out.println();
            out.println(application.rank() + ". " + application.title() + ", " + application.host() + " ("
                    + application.placement() + ")");
            application
                    .reasons()
                    .forEach(reason -> out.println("   " + reason.reason() + ": " + words.render(reason.detail())));
            application.counterfactual().ifPresent(change -> out.println("   " + words.render(change.sentence())));
        }
        out.flush();
    }
}
