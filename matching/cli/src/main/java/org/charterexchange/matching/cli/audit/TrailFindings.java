package org.charterexchange.matching.cli.audit;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.cli.audit.TrailFinding.Check;
import org.jspecify.annotations.Nullable;

/** The findings in the order of the file; of very many the first are kept and all are counted. */
final class TrailFindings {

    private static final int KEPT = 1_000;

    private final List<TrailFinding> first = new ArrayList<>();
    private long count;

    void add(long line, TrailStatement where, Check check, TrailStatement expected, @Nullable String found) {
        TrailStatement there =
                found == null ? TrailStatement.of(TrailStatement.Code.NOTHING) : TrailStatement.verbatim(found);
        add(line, where, check, expected, there);
    }

    void add(long line, TrailStatement where, Check check, TrailStatement expected, TrailStatement found) {
        count++;
        if (first.size() < KEPT) {
            first.add(new TrailFinding(line, where, check, expected, found));
        }
    }

    List<TrailFinding> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
