package org.charterexchange.matching.solver;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.instance.InstanceReader;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.ProblemCompiler;

/** Prints how near to the optimum the search comes: {@code Bench candidates pairs limit seed... [exchanges]}, a
 * limit above 1000 counting steps, not seconds. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        boolean exchanges = arguments[arguments.length - 1].equals("exchanges");
        int seconds = Integer.parseInt(arguments[2]);
        for (int k = 3; k < arguments.length - (exchanges ? 1 : 0); k++) {
            GeneratorSettings settings = GeneratorSettings.of(
                            Integer.parseInt(arguments[0]), Long.parseLong(arguments[k]))
                    .withPairsPerCandidate(Integer.parseInt(arguments[1]));
            Problem problem = ProblemCompiler.compile(InstanceReader.read(Generator.generate(settings)))
                    .problem();
            if (exchanges) {
                problem = mostExchanges(problem);
            }
            run(problem, seconds);
        }
    }

    private static void run(Problem problem, int seconds) {
        List<String> lines = new ArrayList<>();
        SearchListener listener = new SearchListener() {
            private double last;

            @Override
            public void improved(double s, long steps, long points, long bound, int[] pairs) {
                if (s > last * 1.3 + 0.2) {
                    last = s;
                    lines.add(
                            String.format("  %.1fs %d <= %d (%.4f%%) %d", s, points, bound, gap(points, bound), steps));
                }
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
        SearchResult result = new Search()
                .solve(
                        problem,
                        seconds > 1000 ? new SearchLimits.Steps(seconds) : new SearchLimits.Seconds(seconds),
                        1,
                        null,
                        listener);
        lines.forEach(System.out::println);
        System.out.printf(
                "%d candidates %d pairs: %d <= %d gap %.4f%% %s in %.2fs, %d steps, %.1f s CPU, %d MiB%n",
                problem.candidateCount(),
                problem.pairCount(),
                result.points(),
                result.upperBound(),
                gap(result.points(), result.upperBound()),
                result.termination(),
                result.seconds(),
                result.steps(),
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static Problem mostExchanges(Problem p) {
        return new Problem(
                p.organisationCount(),
                p.firstPair(),
                p.pairPlacement(),
                p.pairValue(),
                p.candidateHome(),
                p.candidatePinned(),
                p.candidatePartner(),
                p.linkFirst(),
                p.linkSecond(),
                p.placementHost(),
                p.placementSeats(),
                p.releaseLimit(),
                p.hostLimit(),
                p.sentBefore(),
                p.hostedBefore(),
                ProblemFixture.MOST_EXCHANGES);
    }

    private static double gap(long points, long bound) {
        return 100.0 * (bound - points) / bound;
    }
}
