package org.charterexchange.matching.benchmark.neighbourhoods;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeAnswer;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeTask;
import org.charterexchange.matching.exact.MixedIntegerProgramme;
import org.junit.jupiter.api.Test;

class SolverFiguresTest {

    private final ProgrammeTask task = atMostOneOfTwo();

    @Test
    void takesWhatWasToBeBeatenWhereThereIsNothingBetter() {
        assertThat(SolverFigures.value(task, new ProgrammeAnswer(null, true))).isEqualTo(3);
        assertThat(SolverFigures.value(task, new ProgrammeAnswer(new int[] {0, 1}, true)))
                .isEqualTo(7);
    }

    @Test
    void countsAsWrongWhatBreaksARowAndWhatProvesLessThanSomebodyFound() {
        SolverFigures figures = new SolverFigures("solver");
        add(figures, 1, new ProgrammeAnswer(new int[] {0, 1}, true));
        add(figures, 2, new ProgrammeAnswer(new int[] {1, 0}, false));
        add(figures, 3, new ProgrammeAnswer(new int[] {1, 0}, true));
        add(figures, 4, new ProgrammeAnswer(new int[] {1, 1}, false));
        assertThat(figures.row())
                .isEqualToIgnoringNewLines("| solver | 3.0 ms | 4.0 ms | 4 ms | 0.0 s | 2 of 4 | 2 | 1 | 2 |\n");
    }

    private void add(SolverFigures figures, double milliseconds, ProgrammeAnswer answer) {
        figures.add(milliseconds, answer, SolverFigures.value(task, answer), 7);
    }

    /** Variables worth 5 and 7. */
    private static ProgrammeTask atMostOneOfTwo() {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        int row = programme.addRow(1, false);
        programme.set(row, programme.addVariable(5, 1), 1);
        programme.set(row, programme.addVariable(7, 1), 1);
        return new ProgrammeTask(programme, 2, new int[] {2}, 3, 1000);
    }
}
