package org.charterexchange.service.figures;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Leaves counts out so that no count below five can be found out, even by somebody who knows the total and this rule.
 *
 * <p>What is below five is left out. Then the smallest of the others are left out too, equal ones together, until those
 * left out come to a sum that more than one set of counts explains: at least two of them, two people or more, and, where
 * all are below five, not so many that each must be near four. Where that cannot be reached, all are left out.
 */
public final class Suppression {

    private static final int LEAST = SmallCounts.LEAST;
    private static final int LEFT_OUT = -1;

    private Suppression() {}

    /** The counts as they may be told; a count that is left out is -1. */
    public static int[] of(int... counts) {
        int hidden = LEAST - 1;
        while (!tellsNothing(counts, hidden)) {
            hidden = nextAbove(counts, hidden);
        }
        int bound = hidden;
        return IntStream.of(counts)
                .map(count -> count <= bound ? LEFT_OUT : count)
                .toArray();
    }

    public static boolean isLeftOut(int told) {
        return told == LEFT_OUT;
    }

    /** Whether leaving out everything up to this count is enough; with nothing left to leave out it is. */
    private static boolean tellsNothing(int[] counts, int hidden) {
        int[] out = IntStream.of(counts).filter(count -> count <= hidden).toArray();
        if (out.length == 0 || out.length == counts.length) {
            return true;
        }
        int sum = Arrays.stream(out).sum();
        boolean others = Arrays.stream(out).anyMatch(count -> count >= LEAST);
        return out.length >= 2 && sum >= 2 && (others || sum < (LEAST - 1) * out.length - 1);
    }

    private static int nextAbove(int[] counts, int hidden) {
        return IntStream.of(counts).filter(count -> count > hidden).min().orElse(Integer.MAX_VALUE);
    }
}
