package org.charterexchange.matching.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Placements by a date, cut into at most 64 blocks of equal size; sets of the blocks below and above each cut. */
final class DateIndex {

    private static final int PARTS = 64;

    private final List<Dated> dated = new ArrayList<>();
    private final List<LocalDate> cuts = new ArrayList<>();
    private final List<BitSet> before = new ArrayList<>();
    private final List<BitSet> notBefore = new ArrayList<>();

    void add(@Nullable LocalDate date, int placement) {
        if (date != null) {
            dated.add(new Dated(date, placement));
        }
    }

    /** Ends the adding. */
    void close() {
        dated.sort(Comparator.comparing(Dated::date));
        int step = Math.max(1, dated.size() / PARTS);
        for (int i = 0; i < dated.size(); i += step) {
            cut(dated.get(i).date());
        }
        dated.clear();
    }

    private void cut(LocalDate cut) {
        BitSet below = new BitSet();
        BitSet above = new BitSet();
        dated.forEach(one -> (one.date().isBefore(cut) ? below : above).set(one.placement()));
        cuts.add(cut);
        before.add(below);
        notBefore.add(above);
    }

    /** Takes out placements dated before a day, not necessarily all. */
    void removeBefore(@Nullable LocalDate day, BitSet placements) {
        int last = -1;
        while (day != null && last + 1 < cuts.size() && !cuts.get(last + 1).isAfter(day)) {
            last++;
        }
        if (last >= 0) {
            placements.andNot(before.get(last));
        }
    }

    /** Takes out placements dated after a day, not necessarily all. */
    void removeAfter(@Nullable LocalDate day, BitSet placements) {
        for (int i = 0; day != null && i < cuts.size(); i++) {
            if (cuts.get(i).isAfter(day)) {
                placements.andNot(notBefore.get(i));
                return;
            }
        }
    }

    private record Dated(LocalDate date, int placement) {}
}
