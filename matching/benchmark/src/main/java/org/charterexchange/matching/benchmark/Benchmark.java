package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.charterexchange.matching.benchmark.neighbourhoods.Neighbourhoods;
import org.charterexchange.matching.instance.Preset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the engine beside its peers on generated instances and writes the tables. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        subcommands = {Fuzz.class, Loading.class, Neighbourhoods.class},
        description = "Solves instances with the engine and its peers, verifies every result, prints tables. "
                + "What was measured is kept: the same command goes on where it was interrupted.")
public final class Benchmark implements Callable<Integer> {

    /** Where instances come from. */
    enum Set {
        GENERATED,
        ASSIGNMENT,
        ORDERS
    }

    private static final int MOST_DENSE = 1000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--sizes", split = ",", defaultValue = "50,200,1000", description = "Candidates of the instances.")
    private List<Integer> sizes = List.of();

    @Option(names = "--pairs", split = ",", defaultValue = "4,11", description = "Eligible pairs a candidate.")
    private List<Integer> pairs = List.of();

    @Option(
            names = "--presets",
            split = ",",
            defaultValue = "BALANCED",
            description = "Policies to solve under: ${COMPLETION-CANDIDATES}.")
    private List<Preset> presets = List.of();

    @Option(
            names = "--sets",
            split = ",",
            defaultValue = "GENERATED",
            description = "Which instances: ${COMPLETION-CANDIDATES}; pairs and presets are of the generated ones, "
                    + "assignment problems have at most " + MOST_DENSE + " candidates.")
    private List<Set> sets = List.of();

    @Option(names = "--seeds", defaultValue = "3", description = "How many instances of each kind.")
    private int seeds;

    @Option(names = "--seconds", defaultValue = "15", description = "The limit of each run.")
    private int seconds;

    @Option(names = "--peers", split = ",", description = "Who takes part, all if not given.")
    private List<String> peers = PeerRegistry.NAMES;

    @Option(
            names = "--abreast",
            defaultValue = "1",
            description = "How many of those who use one core are tried at once, ${DEFAULT-VALUE} if not given.")
    private int abreast;

    @Option(names = "--again", split = ",", description = "Whose kept outcomes are measured again.")
    private List<String> again = List.of();

    @Option(
            names = "--store",
            defaultValue = "target/benchmark",
            description = "Where outcomes are kept, ${DEFAULT-VALUE} if not given.")
    private Path store = Path.of("");

    @Option(names = "--tables", description = "The file in which the section of these tables is replaced.")
    private Path tablesFile = Path.of("");

    @Option(
            names = "--section",
            defaultValue = "measured",
            description = "The name in the two marks around that section, ${DEFAULT-VALUE} if not given.")
    private String section = "";

    /** Runs the command; the exit status is 1 where any result was refused. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        TrialRunner runner = new TrialRunner(new MeasurementStore(store), seconds, again);
        StringBuilder text = new StringBuilder(Hardware.describe());
        Map<String, SortedMap<Integer, ResultTable>> families = new LinkedHashMap<>();
        boolean accepted = true;
        for (InstanceClass kind : kinds()) {
            Map<String, List<Measurement>> outcomes = outcomes(runner, kind);
            ResultTable table = new ResultTable(seconds, outcomes);
            families.computeIfAbsent(kind.family(), family -> new TreeMap<>()).put(kind.size(), table);
            text.append("\n### ").append(kind.title()).append("\n\n").append(table.markdown());
            accepted &= outcomes.values().stream()
                    .flatMap(List::stream)
                    .allMatch(outcome -> outcome.findings().isEmpty());
        }
        families.forEach((family, tables) -> text.append(growth(family, tables)));
        if (!tablesFile.toString().isEmpty()) {
            MeasuredSection.replace(tablesFile, section, text.toString());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
        return accepted ? 0 : 1;
    }

    private List<InstanceClass> kinds() {
        return sets.stream().flatMap(this::kinds).toList();
    }

    private Stream<InstanceClass> kinds(Set set) {
        return switch (set) {
            case GENERATED ->
                presets.stream()
                        .flatMap(preset -> pairs.stream()
                                .flatMap(pair ->
                                        sizes.stream().map(size -> InstanceClass.generated(size, pair, preset))));
            case ASSIGNMENT -> sizes.stream().filter(size -> size <= MOST_DENSE).map(PublicSets::assignment);
            case ORDERS -> sizes.stream().map(PublicSets::orders);
        };
    }

    private static String growth(String family, SortedMap<Integer, ResultTable> tables) {
        String growth = new GrowthTable(tables).markdown();
        return growth.isEmpty() ? "" : "\n### GrowthTable of time with size, " + family + "\n\n" + growth;
    }

    private Map<String, List<Measurement>> outcomes(TrialRunner runner, InstanceClass kind)
            throws IOException, InterruptedException {
        Map<String, List<Measurement>> outcomes = new LinkedHashMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            Map<String, Measurement> found = outcomes(runner, kind, seed);
            peers.forEach(peer ->
                    outcomes.computeIfAbsent(peer, name -> new ArrayList<>()).add(found.get(peer)));
        }
        return outcomes;
    }

    /** Of those who use one core so many at once, then the others one by one. */
    private Map<String, Measurement> outcomes(TrialRunner runner, InstanceClass kind, int seed)
            throws IOException, InterruptedException {
        byte[] instance = kind.source().draw(seed);
        Map<String, Measurement> found = new HashMap<>();
        ExecutorService cores = Executors.newFixedThreadPool(abreast);
        try {
            Map<String, Future<Measurement>> trials = new HashMap<>();
            for (String peer : peers) {
                if (PeerRegistry.usesOneCore(peer)) {
                    trials.put(peer, cores.submit(() -> outcome(runner, kind, instance, peer, seed)));
                }
            }
            for (Map.Entry<String, Future<Measurement>> trial : trials.entrySet()) {
                found.put(trial.getKey(), trial.getValue().get());
            }
        } catch (ExecutionException e) {
            throw new IOException("a trial could not be held", e.getCause());
        } finally {
            cores.shutdownNow();
        }
        for (String peer : peers) {
            if (!found.containsKey(peer)) {
                found.put(peer, outcome(runner, kind, instance, peer, seed));
            }
        }
        return found;
    }

    private Measurement outcome(TrialRunner runner, InstanceClass kind, byte[] instance, String peer, int seed)
            throws IOException, InterruptedException {
        Measurement outcome = runner.outcome(instance, kind.size(), peer, seed);
        tell(kind, peer, seed, outcome);
        return outcome;
    }

    private synchronized void tell(InstanceClass kind, String peer, int seed, Measurement outcome) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                Locale.ROOT,
                "%s, seed %d, %s: %s%n",
                kind.title(),
                seed,
                peer,
                outcome.failure().isEmpty()
                        ? String.format(
                                Locale.ROOT,
                                "%.0f points, bound %.0f, %.1f s",
                                outcome.pointsAfter(Double.POSITIVE_INFINITY).orElse(Double.NaN),
                                outcome.wholeBound(),
                                outcome.seconds())
                        : outcome.failure());
        outcome.findings().forEach(finding -> err.println(peer + " " + finding));
        err.flush();
    }
}
