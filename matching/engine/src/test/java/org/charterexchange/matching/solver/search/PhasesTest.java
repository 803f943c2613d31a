package org.charterexchange.matching.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhasesTest {

    private final List<String> log = new ArrayList<>();
    private final CountedBudget budget = new CountedBudget(100);

    @Test
    void runsTheFirstPhaseThatIsDueUntilNoneIs() {
        Turns first = new Turns("first", 1);
        Turns second = new Turns("second", 2);
        second.afterwards = () -> first.left += log.size() == 2 ? 1 : 0;
        Phases.of(first, second).run(budget);
        assertThat(log).containsExactly("first", "second", "first", "second");
    }

    @Test
    void runsNoPhaseOnceTheBudgetIsUsed() {
        budget.count(97);
        Phases.of(new Turns("only", 10)).run(budget);
        assertThat(log).hasSize(3);
    }

    @Test
    void runsPhasesThatWerePutBehindLast() {
        Phases.of(new Turns("first", 1)).then(Phases.of(new Turns("last", 1))).run(budget);
        assertThat(log).containsExactly("first", "last");
    }

    /** Is due for so many turns of one step. */
    private final class Turns implements Phase {

        private final String name;
        private int left;
        private Runnable afterwards = () -> {};

        Turns(String name, int turns) {
            this.name = name;
            left = turns;
        }

        @Override
        public boolean due() {
            return left > 0;
        }

        @Override
        public void run() {
            left--;
            log.add(name);
            budget.count(1);
            afterwards.run();
        }
    }
}
