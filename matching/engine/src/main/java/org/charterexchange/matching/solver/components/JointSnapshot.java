package org.charterexchange.matching.solver.components;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What several components have found at one moment, so that points and matching told together belong together.
 *
 * @param tasks whose
 * @param snapshots what each has found by then
 */
record JointSnapshot(List<ComponentTask> tasks, List<ComponentSnapshot> snapshots) {

    static JointSnapshot of(List<ComponentTask> tasks) {
        return new JointSnapshot(
                tasks, tasks.stream().map(ComponentTask::snapshot).toList());
    }

    long steps() {
        return sum(ComponentSnapshot::steps);
    }

    long points() {
        return sum(ComponentSnapshot::points);
    }

    long upperBound() {
        return sum(ComponentSnapshot::upperBound);
    }

    private long sum(ToLongFunction<ComponentSnapshot> number) {
        return snapshots.stream().mapToLong(number).sum();
    }

    /** The matching of so many candidates, those of all components and others. */
    int[] pairs(int candidates) {
        int[] pairs = new int[candidates];
        Arrays.fill(pairs, -1);
        for (int k = 0; k < tasks.size(); k++) {
            tasks.get(k).component().write(snapshots.get(k).pairs(), pairs);
        }
        return pairs;
    }
}
