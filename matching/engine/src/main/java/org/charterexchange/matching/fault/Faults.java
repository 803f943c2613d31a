package org.charterexchange.matching.fault;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one input; after {@link #MOST} faults it only counts. */
public final class Faults {

    /** How many faults are kept one by one. */
    public static final int MOST = 10_000;

    private final List<Fault> found = new ArrayList<>();
    private int beyond;

    /** Notes a fault. */
    public void add(String pointer, String value, String expected) {
        if (found.size() < MOST) {
            found.add(new Fault(pointer, value, expected));
        } else {
            beyond++;
        }
    }

    /** How many faults were noted so far. */
    public int count() {
        return found.size() + beyond;
    }

    /** Every fault, and where there were too many to keep, how many more. */
    public List<Fault> list() {
        if (beyond == 0) {
            return List.copyOf(found);
        }
        List<Fault> all = new ArrayList<>(found);
        all.add(new Fault("", beyond + " more faults", "an input without the faults above"));
        return List.copyOf(all);
    }
}
