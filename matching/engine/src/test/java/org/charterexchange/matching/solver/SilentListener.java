package org.charterexchange.matching.solver;

/** Listens to nothing and never stops a search. */
class SilentListener implements SearchListener {

    @Override
    public void improved(double seconds, long steps, long points, long upperBound, int[] pairs) {}

    @Override
    public boolean stopRequested() {
        return false;
    }
}
