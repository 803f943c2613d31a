package org.charterexchange.matching.solver.components;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Where several parts stand at one moment, so that points and matching told together belong together.
 *
 * @param parts which
 * @param states what each has found by then
 */
record JointSnapshot(List<ComponentTask> parts, List<ComponentTask.State> states) {

    static JointSnapshot of(List<ComponentTask> parts) {
        return new JointSnapshot(parts, parts.stream().map(ComponentTask::state).toList());
    }

    long steps() {
        return sum(ComponentTask.State::steps);
    }

    long points() {
        return sum(ComponentTask.State::points);
    }

    long upperBound() {
        return sum(ComponentTask.State::upperBound);
    }

    private long sum(ToLongFunction<ComponentTask.State> number) {
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
