package org.charterexchange.matching.fault;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;

/** Collects what is wrong with one input; after {@link #MOST} faults it only counts. */
public final class Faults {

    /** How many faults are kept one by one. */
    public static final int MOST = 10_000;

    private final List<Fault> found = new ArrayList<>();
    private int beyond;

    /** Notes a fault where a text stands that can be shown as it is. */
    public void add(String pointer, String found, FaultCode code, Argument... arguments) {
        add(new Fault(pointer, new Argument.Text(found), code, arguments));
    }

    /** Notes a fault where something else stands. */
    public void add(String pointer, Phrase found, FaultCode code, Argument... arguments) {
        add(new Fault(pointer, found, code, arguments));
    }

    /** Notes a fault. */
    public void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
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
        Phrase more = Phrase.of(FoundValue.MORE_FAULTS, new Argument.Numeral(beyond));
        all.add(new Fault("", more, FaultCode.FEWER_FAULTS));
        return List.copyOf(all);
    }
}
