package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the engine beside its peers on generated instances and writes the tables. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = "Solves generated instances with the engine and its peers, verifies every result, prints tables.")
public final class Benchmark implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--sizes", split = ",", defaultValue = "50,200,1000", description = "Candidates of the instances.")
    private List<Integer> sizes = List.of();

    @Option(names = "--pairs", split = ",", defaultValue = "4,11", description = "Eligible pairs a candidate.")
    private List<Integer> pairs = List.of();

    @Option(names = "--seeds", defaultValue = "3", description = "How many instances of each kind.")
    private int seeds;

    @Option(names = "--seconds", defaultValue = "15", description = "The limit of each run.")
    private int seconds;

    @Option(names = "--peers", split = ",", description = "Who takes part, all if not given.")
    private List<String> peers = Contest.NAMES;

    @Option(names = "--readme", description = "The file whose measured section is replaced.")
    private Path readme = Path.of("");

    /** Runs the command; the exit status is 1 where any result was refused. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        StringBuilder text = new StringBuilder(Machine.describe());
        boolean accepted = true;
        for (int size : sizes) {
            for (int pair : pairs) {
                Map<String, List<Outcome>> outcomes = outcomes(size, pair);
                text.append("\n### ").append(size).append(" candidates, about ").append(pair);
                text.append(" eligible pairs each\n\n").append(new Table(seconds, outcomes).markdown());
                accepted &= outcomes.values().stream()
                        .flatMap(List::stream)
                        .allMatch(outcome -> outcome.findings().isEmpty());
            }
        }
        if (!readme.toString().isEmpty()) {
            MeasuredSection.replace(readme, text.toString());
        }
        out.println(text);
        out.flush();
        return accepted ? 0 : 1;
    }

    private Map<String, List<Outcome>> outcomes(int size, int pair) throws IOException, InterruptedException {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            Path instance = Files.createTempFile("instance", ".json");
            try {
                GeneratorSettings settings = GeneratorSettings.of(size, seed).withPairsPerCandidate(pair);
                Files.write(instance, Generator.generate(settings));
                for (String peer : peers) {
                    Outcome outcome = trial(instance, peer, seed);
                    outcomes.computeIfAbsent(peer, name -> new ArrayList<>()).add(outcome);
                    outcome.findings()
                            .forEach(finding -> spec.commandLine().getErr().println(peer + " " + finding));
                }
            } finally {
                Files.delete(instance);
            }
        }
        return outcomes;
    }

    private Outcome trial(Path instance, String peer, long seed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Trial.class.getName(),
                        instance.toString(),
                        peer,
                        Integer.toString(seconds),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Outcome.parse(output.lines().toList());
    }
}
