package org.charterexchange.service.trail.export;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.audit.AuditFindingView;
import org.jspecify.annotations.Nullable;

/**
 * What does not hold in an export; of very much the first is kept and all is counted.
 */
final class ExportFindings {

    private static final int KEPT = 100;
    private static final int LONGEST = 200;

    private final List<AuditFindingView> first = new ArrayList<>();
    private long count;
    private long line;

    /** Everything found from here on is found in this line. */
    void at(long place) {
        line = place;
    }

    /** Whether what is there is what had to be; keeps it where not. */
    boolean same(String where, String check, Object expected, @Nullable Object found) {
        boolean same = expected.equals(found);
        if (!same) {
            add(where, check, expected.toString(), String.valueOf(found));
        }
        return same;
    }

    void add(String where, String check, String expected, @Nullable String found) {
        count++;
        if (first.size() < KEPT) {
            first.add(new AuditFindingView(line, shortened(where), check, expected, shortened(String.valueOf(found))));
        }
    }

    List<AuditFindingView> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
