package org.charterexchange.matching.solver.search;

/** A budget of so many steps, which never ends before. */
final class CountedBudget implements Budget {

    private long left;
    private boolean nothingBetter;

    CountedBudget(long steps) {
        left = steps;
    }

    boolean nothingBetter() {
        return nothingBetter;
    }

    @Override
    public boolean halted() {
        return left <= 0;
    }

    @Override
    public boolean mayImprove() {
        return left > 0;
    }

    @Override
    public long stepsLeft() {
        return left;
    }

    @Override
    public void noteNothingBetter() {
        nothingBetter = true;
    }

    @Override
    public void count(long steps) {
        left -= steps;
    }
}
