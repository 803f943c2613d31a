package org.charterexchange.matching.solver;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Where several parts stand at one moment, so that points and matching told together belong together.
 *
 * @param parts which
 * @param states what each has found by then
 */
record Standing(List<Part> parts, List<Part.State> states) {

    static Standing of(List<Part> parts) {
        return new Standing(parts, parts.stream().map(Part::state).toList());
    }

    long steps() {
        return sum(Part.State::steps);
    }

    long points() {
        return sum(Part.State::points);
    }

    long upperBound() {
        return sum(Part.State::upperBound);
    }

    private long sum(ToLongFunction<Part.State> number) {
        return states.stream().mapToLong(number).sum();
    }

    /** The matching of so many candidates that the parts are part of. */
    int[] pairs(int candidates) {
        int[] pairs = new int[candidates];
        Arrays.fill(pairs, -1);
        for (int k = 0; k < parts.size(); k++) {
            parts.get(k).component().write(states.get(k).pairs(), pairs);
        }
        return pairs;
    }
}
