package org.charterexchange.matching.cli.audit;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.cli.audit.Finding.Check;
import org.jspecify.annotations.Nullable;

/** The findings in the order of the file; of very many the first are kept and all are counted. */
final class Findings {

    private static final int KEPT = 1_000;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(long line, String where, Check check, String expected, @Nullable String found) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Finding(line, where, check, expected, found == null ? "nothing" : found));
        }
    }

    List<Finding> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
