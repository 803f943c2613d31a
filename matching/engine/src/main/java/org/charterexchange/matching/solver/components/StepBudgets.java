package org.charterexchange.matching.solver.components;

import java.util.List;
import org.charterexchange.matching.solver.progress.SearchLimits;

/** Deals steps out to parts by their size, whatever order they are solved in. */
final class StepBudgets implements ComponentBudgets {

    private final long steps;
    private final long size;

    StepBudgets(long steps, List<ComponentTask> parts) {
        this.steps = steps;
        size = parts.stream().mapToLong(ComponentTask::size).sum();
    }

    @Override
    public SearchLimits begin(ComponentTask part) {
        return new SearchLimits.Steps((long) ((double) steps * part.size() / size));
    }

    @Override
    public void end(ComponentTask part) {
        // nobody else has what it leaves before the next round
    }
}
