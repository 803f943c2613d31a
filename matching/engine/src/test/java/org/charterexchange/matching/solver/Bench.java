package org.charterexchange.matching.solver;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.problem.Problem;

/** Prints how near to the optimum the search comes: {@code Bench candidates pairs seconds seed... [exchanges]}. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        boolean exchanges = arguments[arguments.length - 1].equals("exchanges");
        int seconds = Integer.parseInt(arguments[2]);
        for (int k = 3; k < arguments.length - (exchanges ? 1 : 0); k++) {
            Problem problem = ProblemFixture.round(
                            Integer.parseInt(arguments[0]),
                            Integer.parseInt(arguments[1]),
                            Long.parseLong(arguments[k]))
                    .with(exchanges ? ProblemFixture.MOST_EXCHANGES : ProblemFixture.BALANCED)
                    .problem();
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

    private static double gap(long points, long bound) {
        return 100.0 * (bound - points) / bound;
    }
}
