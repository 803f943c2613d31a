package org.charterexchange.matching.benchmark.neighbourhoods;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeAnswer;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeTask;

/** What one solver needed for the programmes of one class of instances, and what its answers were worth. */
final class SolverFigures {

    static final String HEADING = """
            | solver | median | 90th percentile | worst | in all | proven | given up | best value found | wrong |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    private static final long BROKEN = Long.MIN_VALUE;

    private final String name;
    private final List<Double> milliseconds = new ArrayList<>();
    private int proven;
    private int best;
    private int wrong;

    SolverFigures(String name) {
        this.name = name;
    }

    /** What an answer says that the best value is; nothing is worse than a solution that breaks a row. */
    static long value(ProgrammeTask task, ProgrammeAnswer answer) {
        int[] values = answer.values();
        if (values == null) {
            return task.toBeat();
        }
        return task.programme().keeps(values) ? task.worth(values) : BROKEN;
    }

    /**
     * Counts an answer.
     *
     * @param value of the answer
     * @param bestOfAll the best value that anybody found
     */
    void add(double took, ProgrammeAnswer answer, long value, long bestOfAll) {
        milliseconds.add(took);
        proven += answer.proven() ? 1 : 0;
        best += value == bestOfAll ? 1 : 0;
        wrong += value == BROKEN || (answer.proven() && value != bestOfAll) ? 1 : 0;
    }

    String row() {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        int count = sorted.size();
        return String.format(
                Locale.UK,
                "| %s | %.1f ms | %.1f ms | %,.0f ms | %.1f s | %d of %d | %d | %d | %d |%n",
                name,
                sorted.get(count / 2),
                sorted.get(count * 9 / 10),
                sorted.get(count - 1),
                sorted.stream().mapToDouble(one -> one).sum() / 1000,
                proven,
                count,
                count - proven,
                best,
                wrong);
    }
}
