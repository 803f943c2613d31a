package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.UnusableCheckpointException;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.document.ResultWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves an instance. */
@Command(
        name = "solve",
        description = "Finds the matching that is worth most and writes it with the proof of how good it is.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  charter-exchange solve round.json --seconds 10 --seed 1 --out result.json",
            "  charter-exchange solve round.json --steps 1000000 --seed 1 --out result.json",
            "  charter-exchange solve round.json --seconds 600 --checkpoint round.checkpoint --out result.json"
        })
final class SolveCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", description = "The instance, a JSON file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path instance;

    @Mixin
    private final TerminationOptions limit = new TerminationOptions();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "0", description = "Any number; 0 if not given.")
    private long seed;

    @Option(names = "--out", paramLabel = "RESULT", required = true, description = "Where to write the result.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Keeps the best matching there while it searches, and goes on from it where there is one; "
                    + "the matches then depend on it, with --steps too.")
    private @Nullable Path checkpoint;

    @Override
    public Integer call() throws IOException {
        Termination termination = limit.termination();
        PrintWriter err = spec.commandLine().getErr();
        if (checkpoint != null && !Files.isDirectory(checkpoint.toAbsolutePath().resolveSibling("."))) {
            throw new ParameterException(
                    spec.commandLine(), "--checkpoint " + checkpoint + ": there is no such directory to keep it in");
        }
        SourcedInstance read = DocumentFiles.instance(instance);
        Result result;
        try (GracefulShutdown interruption = new GracefulShutdown()) {
            SolveListener listener = new CheckpointingListener(new ProgressLine(err), checkpoint, interruption, err);
            result = new Matcher()
                    .solve(read, new SolveRequest(termination, seed, CheckpointingListener.kept(checkpoint)), listener);
            DocumentFiles.write(out, ResultWriter.write(result));
        } catch (UnusableCheckpointException e) {
            throw new ParameterException(spec.commandLine(), "--checkpoint " + checkpoint + ": " + e.getMessage(), e);
        }
        err.println(result.measures().placed() + " of "
                + read.instance().candidates().size() + " placed, "
                + result.points() + " points, at most " + result.upperBound() + " possible, gap "
                + ProgressLine.percent(result.points(), result.upperBound()) + "; "
                + result.engine().termination() + ", " + result.engine().seconds() + " s");
        err.flush();
        return 0;
    }
}
