package org.charterexchange.service.rounds.runs;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.rounds.RunProgress;

/**
 * How points and bound came to be: at most {@link #LONGEST} entries, thinned evenly as it grows.
 */
final class ProgressHistory {

    /** The most entries that are kept. */
    static final int LONGEST = 200;

    private final List<RunProgress> entries;

    /** Goes on from what an earlier worker wrote. */
    ProgressHistory(List<RunProgress> before) {
        this.entries = new ArrayList<>(before);
    }

    /** Adds an entry unless points and bound are those of the entry before. */
    void add(RunProgress progress) {
        RunProgress last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last != null && last.points() == progress.points() && last.upperBound() == progress.upperBound()) {
            return;
        }
        entries.add(progress);
        if (entries.size() > LONGEST) {
            thin();
        }
    }

    /** Oldest first. */
    List<RunProgress> entries() {
        return List.copyOf(entries);
    }

    /** Drops every second entry, but never the first or the last. */
    private void thin() {
        List<RunProgress> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (i % 2 == 0 || i == entries.size() - 1) {
                kept.add(entries.get(i));
            }
        }
        entries.clear();
        entries.addAll(kept);
    }
}
