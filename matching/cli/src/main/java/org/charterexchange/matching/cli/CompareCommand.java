package org.charterexchange.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.charterexchange.matching.PresetComparison;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.result.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves an instance under each preset and sets the outcomes side by side. */
@Command(
        name = "compare",
        description = "Solves an instance under the four presets and prints one table.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  charter-exchange compare round.json --seconds 5",
            "  charter-exchange compare round.json --steps 1000000 --seed 1"
        })
final class CompareCommand implements Callable<Integer> {

    private static final String ROW = "%-16s %8s %8s %7s %7s %13s %10s %9s %12s %10s%n";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", description = "The instance, a JSON file; its own weights are passed over.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path instance;

    @Mixin
    private final TerminationOptions limit = new TerminationOptions();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "0", description = "Any number; 0 if not given.")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Termination termination = limit.termination();
        SourcedInstance read = DocumentFiles.instance(instance);
        PrintWriter err = spec.commandLine().getErr();
        List<PresetComparison.Row> rows =
                PresetComparison.of(read, SolveRequest.of(termination, seed), new ProgressLine(err));
        PrintWriter out = spec.commandLine().getOut();
        out.format(
                Locale.ROOT,
                ROW,
                "preset",
                "placed",
                "1st",
                "worst",
                "swaps",
                "reciprocated",
                "t CO2e",
                "blocking",
                "balanced",
                "gap");
        rows.forEach(row -> print(out, row));
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, PresetComparison.Row row) {
        Measures measures = row.result().measures();
        out.format(
                Locale.ROOT,
                ROW,
                row.preset().label(),
                measures.placed(),
                measures.ranks().isEmpty() ? 0 : measures.ranks().get(0),
                measures.ranks().size(),
                measures.swaps(),
                measures.reciprocated(),
                String.format(Locale.ROOT, "%.1f", measures.carbonKg() / 1000.0),
                measures.blockingPairs(),
                row.balancedPoints(),
                ProgressLine.percent(row.result().points(), row.result().upperBound()));
    }
}
