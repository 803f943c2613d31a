package org.charterexchange.matching.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.ProblemCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long reading and compiling an instance takes in a process that has done nothing else but generate it. */
@Command(
        name = "loading",
        mixinStandardHelpOptions = true,
        description =
                "Generates an instance, reads it and compiles it; tells processor and wall-clock time and memory.")
final class Loading implements Callable<Integer> {

    private static final double NANOSECONDS = 1e9;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--candidates", defaultValue = "100000", description = "How many, ${DEFAULT-VALUE} if not given.")
    private int candidates;

    @Option(names = "--pairs", defaultValue = "10", description = "Eligible pairs each, ${DEFAULT-VALUE} if not given.")
    private int pairs;

    @Option(
            names = "--everywhere",
            paramLabel = "PLACEMENTS",
            defaultValue = "0",
            description = "Every candidate applies to each of so many placements; --pairs says nothing then.")
    private int everywhere;

    @Override
    public Integer call() {
        byte[] bytes = everywhere > 0
                ? ApplicationsEverywhere.draw(candidates, everywhere, 1)
                : Generator.generate(GeneratorSettings.of(candidates, 1).withPairsPerCandidate(pairs));
        Moment start = Moment.now();
        SourcedInstance instance = InstanceReader.read(bytes);
        Moment read = Moment.now();
        Problem problem = ProblemCompiler.compile(instance).problem();
        Moment compiled = Moment.now();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.UK,
                "%,d candidates, %,d placements, %,d applications, %,d eligible pairs, %,d MiB of JSON%n",
                problem.candidateCount(),
                problem.placementCount(),
                instance.instance().candidates().stream()
                        .mapToInt(candidate -> candidate.applications().size())
                        .sum(),
                problem.pairCount(),
                bytes.length >> 20);
        out.println("reading:   " + start.until(read));
        out.println("compiling: " + read.until(compiled));
        out.println("together:  " + start.until(compiled) + ", peak memory " + Trial.peakMebibytes() + " MiB");
        out.flush();
        return 0;
    }

    /** Clock and processor time, in nanoseconds. */
    private record Moment(long clock, long processor) {

        static Moment now() {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Moment(System.nanoTime(), system.getProcessCpuTime());
        }

        String until(Moment end) {
            return String.format(
                    Locale.ROOT,
                    "%.2f s, %.2f s of processor time",
                    (end.clock - clock) / NANOSECONDS,
                    (end.processor - processor) / NANOSECONDS);
        }
    }
}
