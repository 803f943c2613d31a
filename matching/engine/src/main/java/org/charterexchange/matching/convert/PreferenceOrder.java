package org.charterexchange.matching.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.language.Argument;

/**
 * One line of preferences: {@code 13: 1,{4,3},2}.
 *
 * @param count how many submitted it
 * @param alternatives best first, those of a tie in the order in which they are written
 * @param key the order in one way of writing, ties included
 */
record PreferenceOrder(int count, List<Integer> alternatives, String key) {

    /** Reads a line; what is wrong with it is noted, and what can be read of it answered. */
    static PreferenceOrder read(TextSpan line, FileFormat format, int alternatives, Faults faults) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            line.expect(faults, FaultCode.ORDER);
            return new PreferenceOrder(0, List.of(), "");
        }
        int count = line.part(0, colon).number(faults, 1, Conversion.MOST_CANDIDATES, FaultCode.ORDER_COUNT);
        return new Scan(line, format, alternatives, faults).order(Math.max(0, count), colon + 1);
    }

    /** Goes through the characters of one order. */
    private static final class Scan {

        private final TextSpan line;
        private final FileFormat format;
        private final int most;
        private final Faults faults;
        private final Set<Integer> seen = new HashSet<>();
        private final List<Integer> found = new ArrayList<>();
        private final StringBuilder key = new StringBuilder();
        private boolean tied;

        Scan(TextSpan line, FileFormat format, int most, Faults faults) {
            this.line = line;
            this.format = format;
            this.most = most;
            this.faults = faults;
        }

        PreferenceOrder order(int count, int start) {
            int from = start;
            int length = line.text().length();
            int before = faults.count();
            for (int at = start; at <= length; at++) {
                char next = at == length ? ',' : line.text().charAt(at);
                if (next == '{' || next == '}' || next == ',') {
                    boolean closes = next == '}';
                    boolean closed = from > start && line.text().charAt(from - 1) == '}';
                    alternative(from, at, next == '{' || closed);
                    brace(next, at);
                    key.append(closes || next == '{' || next == ',' ? next : ' ');
                    from = at + 1;
                }
            }
            if (tied) {
                line.part(length, length).expect(faults, FaultCode.TIE_CLOSED);
            }
            if (format.wantsAll() && faults.count() == before && found.size() < most) {
                line.part(start, length).expect(faults, FaultCode.ALL_ALTERNATIVES, new Argument.Numeral(most));
            }
            return new PreferenceOrder(count, List.copyOf(found), key.toString());
        }

        private void alternative(int from, int to, boolean mayBeEmpty) {
            TextSpan word = line.part(from, to);
            if (word.text().isEmpty() && mayBeEmpty) {
                return;
            }
            int number = word.number(faults, 1, most, FaultCode.ALTERNATIVE);
            if (number > 0 && !seen.add(number)) {
                word.expect(faults, FaultCode.ALTERNATIVE_ONCE);
            } else if (number > 0) {
                found.add(number);
                key.append(number);
            }
        }

        private void brace(char next, int at) {
            if (next == ',') {
                return;
            }
            TextSpan brace = new TextSpan(line.line(), line.column() + at, String.valueOf(next));
            if (!format.allowsTies()) {
                brace.expect(faults, FaultCode.STRICT_ORDER);
            } else if (tied == (next == '{')) {
                brace.expect(faults, tied ? FaultCode.TIE_CLOSED_BEFORE_NEXT : FaultCode.TIE_OPENED);
            }
            tied = next == '{';
        }
    }
}
