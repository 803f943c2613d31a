package org.charterexchange.matching.solver;

import java.util.List;

/** Deals steps out to parts by their size, whatever order they are solved in. */
final class StepShares implements Shares {

    private final long steps;
    private final long size;

    StepShares(long steps, List<Part> parts) {
        this.steps = steps;
        size = parts.stream().mapToLong(Part::size).sum();
    }

    @Override
    public SearchLimits begin(Part part) {
        return new SearchLimits.Steps((long) ((double) steps * part.size() / size));
    }

    @Override
    public void end(Part part) {
        // nobody else has what it leaves before the next round
    }
}
