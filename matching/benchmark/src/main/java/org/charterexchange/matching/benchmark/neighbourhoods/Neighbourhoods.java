package org.charterexchange.matching.benchmark.neighbourhoods;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.matching.benchmark.peers.programmes.OjAlgoSolver;
import org.charterexchange.matching.benchmark.peers.programmes.OrToolsSolver;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeAnswer;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeSolver;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeTask;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets other solvers in the place of the engine's branch and bound on the programmes of its neighbourhoods. */
@Command(
        name = "neighbourhoods",
        mixinStandardHelpOptions = true,
        description =
                "Records the first programmes of the engine's neighbourhood search on generated rounds and has each "
                        + "solved by every solver in turn; prints times and whether the answers agree.")
public final class Neighbourhoods implements Callable<Integer> {

    private static final double A_MILLISECOND = 1e6;

    /** So many programmes of each round are solved by everybody before the clock counts. */
    private static final int WARMING = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--sizes", split = ",", defaultValue = "200,1000", description = "Candidates of the rounds.")
    private List<Integer> sizes = List.of();

    @Option(names = "--pairs", split = ",", defaultValue = "4,11", description = "Eligible pairs a candidate.")
    private List<Integer> pairs = List.of();

    @Option(names = "--seeds", defaultValue = "3", description = "How many rounds of each kind.")
    private int seeds;

    @Option(names = "--programmes", defaultValue = "10", description = "How many of each round.")
    private int programmes;

    @Option(names = "--seconds", defaultValue = "10", description = "The limit for each programme.")
    private int seconds;

    @Option(
            names = "--solvers",
            split = ",",
            defaultValue = "engine,ojalgo,ojalgo-sparse,highs,scip,cbc",
            description = "Who takes part, ${DEFAULT-VALUE} if not given.")
    private List<String> solvers = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<ProgrammeSolver> takingPart =
                solvers.stream().map(Neighbourhoods::solver).toList();
        for (int size : sizes) {
            for (int pair : pairs) {
                out.println(table(size, pair, takingPart));
                out.flush();
            }
        }
        return 0;
    }

    private static ProgrammeSolver solver(String name) {
        return switch (name) {
            case "engine" -> new EngineSolver();
            case "ojalgo" -> new OjAlgoSolver(false);
            case "ojalgo-sparse" -> new OjAlgoSolver(true);
            case "highs", "scip", "cbc" -> new OrToolsSolver(name.toUpperCase(Locale.ROOT));
            default -> throw new IllegalArgumentException("no solver is called " + name);
        };
    }

    private String table(int size, int pairsEach, List<ProgrammeSolver> takingPart) {
        List<SolverFigures> figures = takingPart.stream()
                .map(solver -> new SolverFigures(solver.name()))
                .toList();
        List<ProgrammeTask> tasks = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            List<ProgrammeTask> recorded = recorded(size, pairsEach, seed);
            recorded.stream().limit(WARMING).forEach(task -> takingPart.forEach(solver -> solver.solve(task, 1)));
            for (ProgrammeTask task : recorded) {
                solve(task, tasks.size(), takingPart, figures);
                tasks.add(task);
            }
        }
        StringBuilder text = new StringBuilder(String.format(
                Locale.UK,
                "### %,d candidates, about %d eligible pairs each%n%n%s%n%n",
                size,
                pairsEach,
                sizes(tasks)));
        text.append(SolverFigures.HEADING);
        figures.forEach(one -> text.append(one.row()));
        return text.toString();
    }

    private static String sizes(List<ProgrammeTask> tasks) {
        return String.format(
                Locale.UK,
                "%d programmes of %s variables, %s rows and %s coefficients (smallest, median, largest).",
                tasks.size(),
                spread(tasks.stream().mapToInt(task -> task.programme().variables())),
                spread(tasks.stream().mapToInt(task -> task.programme().rows())),
                spread(tasks.stream().mapToInt(task -> task.programme().entries())));
    }

    private static String spread(IntStream values) {
        int[] sorted = values.sorted().toArray();
        return String.format(
                Locale.UK, "%,d, %,d, %,d", sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    private List<ProgrammeTask> recorded(int size, int pairsEach, int seed) {
        Problem problem = ProblemCompiler.compile(InstanceReader.read(
                        Generator.generate(GeneratorSettings.of(size, seed).withPairsPerCandidate(pairsEach))))
                .problem();
        SearchTask first = new SearchTask(problem, new SearchLimits.Steps(1), seed, null, new Silent());
        return new NeighbourhoodRecorder(problem).record(new Search().solve(first), seed, programmes);
    }

    /** Everybody in turn, each time somebody else first. */
    private void solve(ProgrammeTask task, int turn, List<ProgrammeSolver> takingPart, List<SolverFigures> figures) {
        int count = takingPart.size();
        double[] took = new double[count];
        ProgrammeAnswer[] answers = new ProgrammeAnswer[count];
        for (int k = 0; k < count; k++) {
            int one = (turn + k) % count;
            long start = System.nanoTime();
            answers[one] = takingPart.get(one).solve(task, seconds);
            took[one] = (System.nanoTime() - start) / A_MILLISECOND;
        }
        long[] values = Stream.of(answers)
                .mapToLong(answer -> SolverFigures.value(task, answer))
                .toArray();
        long best = Arrays.stream(values).max().orElse(task.toBeat());
        for (int k = 0; k < count; k++) {
            figures.get(k).add(took[k], answers[k], values[k], best);
        }
    }

    /** Hears of nothing and never asks to stop. */
    private static final class Silent implements SearchListener {

        @Override
        public void improved(double time, long steps, long points, long upperBound, int[] pairsOfCandidates) {}

        @Override
        public boolean stopRequested() {
            return false;
        }
    }
}
