package org.charterexchange.matching.benchmark.peers.programmes;

import org.charterexchange.matching.exact.MixedIntegerProgramme;

/**
 * A programme to be solved to proven optimality.
 *
 * @param programme what to maximise
 * @param whole how many of its variables, the first ones, must be whole
 * @param basis the variables with which a search may begin
 * @param toBeat only a solution worth more is of interest
 * @param mostWork how many coefficients may be gone through, by a solver that counts them
 */
public record ProgrammeTask(MixedIntegerProgramme programme, int whole, int[] basis, long toBeat, long mostWork) {

    /** What values are worth, in points. */
    public long worth(int[] values) {
        double worth = 0;
        for (int variable = 0; variable < values.length; variable++) {
            worth += programme.cost(variable) * values[variable];
        }
        return Math.round(worth);
    }
}
