package org.charterexchange.matching.benchmark.peers.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.charterexchange.matching.exact.MixedIntegerProgramme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeSolverTest {

    static Stream<ProgrammeSolver> solvers() {
        return Stream.of(
                new OjAlgoSolver(false),
                new OjAlgoSolver(true),
                new OrToolsSolver("CBC"),
                new OrToolsSolver("SCIP"),
                new OrToolsSolver("HIGHS"));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void findsTheBestWholeSolutionNotTheBestFractionalOne(ProgrammeSolver solver) {
        ProgrammeAnswer answer = solver.solve(task(0), 60);
        assertThat(answer.values()).containsExactly(0, 1, 1, 2);
        assertThat(answer.proven()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void provesThatThereIsNothingBetter(ProgrammeSolver solver) {
        ProgrammeAnswer answer = solver.solve(task(23), 60);
        assertThat(answer.values()).isNull();
        assertThat(answer.proven()).isTrue();
    }

    /** A knapsack whose best whole solution is worth 23, and a variable that must be what two others are together. */
    private static ProgrammeTask task(long toBeat) {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        int weight = programme.addRow(9, false);
        int[] values = {10, 9, 8};
        int[] weights = {6, 5, 4};
        for (int k = 0; k < values.length; k++) {
            programme.set(weight, programme.addVariable(values[k], 1), weights[k]);
        }
        int counted = programme.addVariable(3, 2);
        int count = programme.addRow(0, true);
        programme.set(count, 1, 1);
        programme.set(count, 2, 1);
        programme.set(count, counted, -1);
        return new ProgrammeTask(programme, 3, new int[] {4, 5}, toBeat, 1000);
    }
}
