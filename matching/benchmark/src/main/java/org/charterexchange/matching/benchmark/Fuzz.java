package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.benchmark.peers.CpSatReferee;
import org.charterexchange.matching.generate.EdgeCaseInstances;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.document.ResultWriter;
import org.charterexchange.matching.verify.Finding;
import org.charterexchange.matching.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets the engine against CP-SAT on many odd instances. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = "Solves odd instances with the engine and with CP-SAT: what the engine proves must agree, "
                + "and every result is verified. An instance on which they differ is kept; the exit status is 1 where the "
                + "engine is wrong or fails, not where it is below the optimum and says so.")
final class Fuzz implements Callable<Integer> {

    /** Every so often somebody applies a thousand times. */
    private static final int EAGER = 50;

    /** What became of an instance. */
    enum Verdict {
        REFUSED_WHEN_READ,
        INFEASIBLE_FOR_BOTH,
        PROVEN_OPTIMAL,
        OPTIMAL_BUT_NOT_PROVEN,
        BELOW_THE_OPTIMUM,
        WRONG,
        FAILED
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--instances", defaultValue = "2000", description = "How many, ${DEFAULT-VALUE} if not given.")
    private int instances;

    @Option(names = "--seed", defaultValue = "1", description = "Of the first; the others follow.")
    private long seed;

    @Option(names = "--most", defaultValue = "24", description = "Candidates and placements, ${DEFAULT-VALUE} at most.")
    private int most;

    @Option(
            names = "--steps",
            defaultValue = "20000",
            description = "The engine's limit, ${DEFAULT-VALUE} if not given.")
    private long steps;

    @Option(
            names = "--kept",
            defaultValue = "target/fuzz",
            description = "Where instances are kept on which the two differ, ${DEFAULT-VALUE} if not given.")
    private Path kept = Path.of("");

    private final CpSatReferee referee = new CpSatReferee();
    private final Matcher matcher = new Matcher();

    @Override
    public Integer call() throws IOException {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        PrintWriter out = spec.commandLine().getOut();
        for (long one = seed; one < seed + instances; one++) {
            EdgeCaseInstances odd = new EdgeCaseInstances(one, most);
            byte[] instance = one % EAGER == 0 ? odd.drawEager() : odd.draw();
            Verdict verdict = verdictOrFailure(instance, "seed " + one);
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict.compareTo(Verdict.BELOW_THE_OPTIMUM) >= 0) {
                Files.createDirectories(kept);
                Files.write(kept.resolve("seed-" + one + ".json"), instance);
            }
        }
        verdicts.forEach((verdict, count) -> out.println(count + " " + verdict));
        out.flush();
        return verdicts.containsKey(Verdict.WRONG) || verdicts.containsKey(Verdict.FAILED) ? 1 : 0;
    }

    private Verdict verdictOrFailure(byte[] bytes, String name) {
        try {
            return verdict(bytes, name);
        } catch (IndexOutOfBoundsException | IllegalStateException | NullPointerException | ArithmeticException e) {
            tell(name, e + " at " + e.getStackTrace()[0]);
            return Verdict.FAILED;
        }
    }

    private Verdict verdict(byte[] bytes, String name) {
        SourcedInstance instance;
        try {
            instance = InstanceReader.read(bytes);
        } catch (RefusedInstanceException e) {
            return Verdict.REFUSED_WHEN_READ;
        }
        OptionalLong optimum = referee.optimum(ProblemCompiler.compile(instance).problem());
        Result result;
        try {
            result = matcher.solve(instance, SolveRequest.of(new Termination.Steps(steps), 1), SolveListener.silent());
        } catch (RefusedInstanceException e) {
            return optimum.isEmpty()
                    ? Verdict.INFEASIBLE_FOR_BOTH
                    : wrong(name, "the engine finds it infeasible, CP-SAT finds " + optimum.getAsLong());
        }
        List<Finding> findings =
                Verifier.verify(bytes, ResultWriter.write(result)).findings();
        if (!findings.isEmpty()) {
            return wrong(name, findings.toString());
        }
        if (optimum.isEmpty()) {
            return wrong(name, "the engine finds " + result.points() + ", CP-SAT that it is infeasible");
        }
        return compared(name, result, optimum.getAsLong());
    }

    private Verdict compared(String name, Result result, long optimum) {
        if (result.points() > optimum || result.upperBound() < optimum) {
            return wrong(
                    name,
                    "the engine finds " + result.points() + " and proves " + result.upperBound() + ", CP-SAT "
                            + optimum);
        }
        if (result.points() < optimum) {
            tell(name, "the engine finds " + result.points() + " and claims no more, CP-SAT " + optimum);
            return Verdict.BELOW_THE_OPTIMUM;
        }
        return optimum == result.upperBound() ? Verdict.PROVEN_OPTIMAL : Verdict.OPTIMAL_BUT_NOT_PROVEN;
    }

    private Verdict wrong(String name, String how) {
        tell(name, how);
        return Verdict.WRONG;
    }

    private void tell(String name, String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(name + ": " + what);
        err.flush();
    }
}
