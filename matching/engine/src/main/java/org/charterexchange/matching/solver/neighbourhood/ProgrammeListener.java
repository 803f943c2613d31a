package org.charterexchange.matching.solver.neighbourhood;

import org.charterexchange.matching.exact.MixedIntegerProgramme;

/** Hears of the programmes of neighbourhoods, so that they can be given to other solvers too. */
@FunctionalInterface
public interface ProgrammeListener {

    /** Hears of nothing. */
    ProgrammeListener SILENT = (programme, whole, basis, toBeat, mostWork) -> {};

    /**
     * A programme is about to be solved.
     *
     * @param programme belongs to the search from now on, and no longer changes
     * @param whole how many of its variables, the first ones, must be whole
     * @param basis the variables with which the search begins
     * @param toBeat only a solution worth more is of interest
     * @param mostWork how many coefficients may be gone through
     */
    void solving(MixedIntegerProgramme programme, int whole, int[] basis, long toBeat, long mostWork);
}
