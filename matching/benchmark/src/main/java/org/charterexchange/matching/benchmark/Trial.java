package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.EngineVersion;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.benchmark.peers.Peer;
import org.charterexchange.matching.benchmark.peers.PeerProgress;
import org.charterexchange.matching.benchmark.peers.PeerProgress.Step;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.EngineRecord;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.ResultBuilder;
import org.charterexchange.matching.result.document.ResultWriter;
import org.charterexchange.matching.verify.Finding;
import org.charterexchange.matching.verify.Verifier;

/** One peer on one instance in a process of its own, so that memory and warm-up are its own too. */
public final class Trial {

    private Trial() {}

    /** Arguments: instance file, peer, seconds, seed. Prints the {@link Measurement} line by line. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        int seconds = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        Measurement outcome = run(bytes, arguments[1], seconds, seed);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        outcome.lines().forEach(out::println);
    }

    static Measurement run(byte[] bytes, String peer, int seconds, long seed) {
        SourcedInstance instance = InstanceReader.read(bytes);
        return peer.equals(PeerRegistry.ENGINE)
                ? engine(bytes, instance, seconds, seed)
                : peer(bytes, instance, peer, seconds, seed);
    }

    private static Measurement engine(byte[] bytes, SourcedInstance instance, int seconds, long seed) {
        double load = Hardware.load();
        List<Step> steps = new ArrayList<>();
        long start = System.nanoTime();
        SolveListener listener = new SolveListener() {
            @Override
            public void progressed(org.charterexchange.matching.SolveProgress progress) {
                add(steps, since(start), progress.points());
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
        Result result =
                new Matcher().solve(instance, SolveRequest.of(new Termination.Seconds(seconds), seed), listener);
        double end = since(start);
        add(steps, end, result.points());
        return new Measurement(steps, result.upperBound(), end, peakMebibytes(), load, verify(bytes, result), "");
    }

    private static void add(List<Step> steps, double seconds, long points) {
        if (steps.isEmpty() || steps.get(steps.size() - 1).points() < points) {
            steps.add(new Step(seconds, points));
        }
    }

    private static Measurement peer(byte[] bytes, SourcedInstance instance, String name, int seconds, long seed) {
        double load = Hardware.load();
        long start = System.nanoTime();
        CompiledInstance compiled = ProblemCompiler.compile(instance);
        Peer peer = PeerRegistry.peer(name, compiled);
        PeerProgress progress = new PeerProgress(compiled.problem(), start);
        peer.solve(compiled.problem(), seconds, seed, progress);
        double end = progress.seconds();
        long memory = peakMebibytes();
        if (progress.steps().isEmpty()) {
            return new Measurement(List.of(), progress.bound(), end, memory, load, List.of(), "");
        }
        Certificate nothing = withoutPrices(compiled.problem());
        EngineRecord record = new EngineRecord(
                EngineVersion.current(), compiled.instance().policy(), seed, peer.name(), 0, 0, List.of());
        Result result = new ResultBuilder(compiled, progress.best())
                .build(BoundEvaluator.evaluate(compiled.problem(), nothing), nothing, record);
        return new Measurement(progress.steps(), progress.bound(), end, memory, load, verify(bytes, result), "");
    }

    /** A certificate of zeros proves a bound, if a weak one. */
    private static Certificate withoutPrices(Problem problem) {
        int organisations = problem.organisationCount();
        return new Certificate(
                new long[problem.placementCount()],
                new long[organisations],
                new long[organisations],
                new long[organisations],
                new long[organisations],
                new long[organisations],
                new Certificate.SwapShares(new int[0], new int[0], new long[0]),
                new long[problem.linkCount()]);
    }

    private static List<String> verify(byte[] instance, Result result) {
        return Verifier.verify(instance, ResultWriter.write(result)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** What the kernel says of this process; 0 where there is no such file. */
    static long peakMebibytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
