package org.charterexchange.matching.solver.components;

import java.util.List;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.settings.ComponentSettings;

/** How the time or the steps are dealt out to rounds: early ones are short, so that all components have a matching soon. */
final class ComponentRounds {

    private static final int ROUNDS_OF_STEPS = 3;

    private final SearchLimits limits;
    private final SearchProgress progress;
    private final ComponentSettings.Rounds settings;
    private final int threads;

    ComponentRounds(SearchLimits limits, SearchProgress progress, ComponentSettings.Rounds settings, int threads) {
        this.limits = limits;
        this.progress = progress;
        this.settings = settings;
        this.threads = threads;
    }

    /** Whether there is anything left for a round, the first being number 0. */
    boolean isLeft(int round) {
        return round == 0 || (progress.byTheClock() ? progress.used() < settings.used() : round < ROUNDS_OF_STEPS);
    }

    /** What a round takes of what is left: all, where it is needed for first matchings. */
    double portion(int round, List<ComponentTask> open, int pairs) {
        double portion = round == 0 ? settings.first() : round == 1 ? settings.second() : 1;
        if (!progress.byTheClock()) {
            return portion;
        }
        if (round == 0) {
            double first = settings.firstSeconds() + settings.firstSecondsOfPair() * pairs / threads;
            return Math.min(portion, first / Math.max(first, secondsLeft()));
        }
        return open.stream().allMatch(ComponentTask::seated) ? portion : 1;
    }

    /**
     * Deals out a portion.
     *
     * @param steps made so far
     * @param open among whom
     */
    ComponentBudgets budgets(double portion, long steps, List<ComponentTask> open) {
        if (limits instanceof SearchLimits.Steps given) {
            return new StepBudgets((long) (portion * Math.max(0, given.steps() - steps)), open);
        }
        return new TimeBudgets(progress.seconds() + portion * secondsLeft(), threads, open, progress::seconds);
    }

    private double secondsLeft() {
        return Math.max(0, ((SearchLimits.Seconds) limits).seconds() - progress.seconds());
    }
}
