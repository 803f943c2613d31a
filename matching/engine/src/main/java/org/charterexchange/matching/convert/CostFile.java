package org.charterexchange.matching.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.language.Argument;

/**
 * An assignment problem as OR-Library describes it: the number of items n, then either the cost of item i at place j, row
 * by row, or three numbers i, j and cost for each assignment that is allowed; line breaks mean nothing.
 */
final class CostFile {

    /** A cost becomes a panel score of 0 to 100. */
    static final int MOST_COST = 100;

    private static final int MOST_ITEMS = 10_000;
    private static final int NONE = -1;

    private final int[][] costs;

    private CostFile(int[][] costs) {
        this.costs = costs;
    }

    /** Reads a file; what is wrong with it is noted. */
    static CostFile read(List<String> lines, FileFormat format, Faults faults) {
        Iterator<TextSpan> words = words(lines).iterator();
        TextSpan end = TextSpan.of(lines.size() + 1, 1, FoundValue.END_OF_FILE);
        int items = (words.hasNext() ? words.next() : end).number(faults, 1, MOST_ITEMS, FaultCode.NUMBER_OF_ITEMS);
        int[][] costs = new int[Math.max(0, items)][Math.max(0, items)];
        if (format == FileFormat.ASSIGN) {
            dense(costs, words, end, faults);
        } else {
            sparse(costs, words, end, faults);
        }
        return new CostFile(costs);
    }

    private static List<TextSpan> words(List<String> lines) {
        List<TextSpan> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int from = 0;
            for (int at = 0; at <= line.length(); at++) {
                if (at == line.length() || Character.isWhitespace(line.charAt(at))) {
                    if (from < at) {
                        words.add(new TextSpan(i + 1, from + 1, line.substring(from, at)));
                    }
                    from = at + 1;
                }
            }
        }
        return words;
    }

    private static void dense(int[][] costs, Iterator<TextSpan> words, TextSpan end, Faults faults) {
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs.length; j++) {
                if (!words.hasNext()) {
                    end.expect(faults, FaultCode.COST_OF, new Argument.Numeral(i + 1L), new Argument.Numeral(j + 1L));
                    return;
                }
                costs[i][j] = words.next().number(faults, 0, MOST_COST, FaultCode.COST);
            }
        }
        if (words.hasNext() && costs.length > 0) {
            words.next().expect(faults, FaultCode.END_AFTER_COSTS, new Argument.Numeral(costs.length));
        }
    }

    private static void sparse(int[][] costs, Iterator<TextSpan> words, TextSpan end, Faults faults) {
        for (int[] row : costs) {
            Arrays.fill(row, NONE);
        }
        while (words.hasNext() && costs.length > 0) {
            TextSpan first = words.next();
            int item = first.number(faults, 1, costs.length, FaultCode.ITEM);
            int place = (words.hasNext() ? words.next() : end).number(faults, 1, costs.length, FaultCode.PLACE);
            int cost = (words.hasNext() ? words.next() : end).number(faults, 0, MOST_COST, FaultCode.COST);
            if (item > 0 && place > 0 && cost >= 0) {
                if (costs[item - 1][place - 1] != NONE) {
                    first.expect(
                            faults,
                            FaultCode.ITEM_AND_PLACE_ONCE,
                            new Argument.Numeral(item),
                            new Argument.Numeral(place));
                }
                costs[item - 1][place - 1] = cost;
            }
        }
    }

    int items() {
        return costs.length;
    }

    /** The cost of an item at a place, both from 0; negative where that is not allowed. */
    int cost(int item, int place) {
        return costs[item][place];
    }
}
