package org.charterexchange.matching.solver.components;

import java.util.List;
import org.charterexchange.matching.solver.progress.SearchLimits;

/** Deals steps out to components by their size, whatever order they are solved in. */
final class StepBudgets implements ComponentBudgets {

    private final long steps;
    private final long size;

    StepBudgets(long steps, List<ComponentTask> tasks) {
        this.steps = steps;
        size = tasks.stream().mapToLong(ComponentTask::size).sum();
    }

    @Override
    public SearchLimits begin(ComponentTask task) {
        return new SearchLimits.Steps((long) ((double) steps * task.size() / size));
    }

    @Override
    public void end(ComponentTask task) {
        // nobody else has what it leaves before the next round
    }
}
