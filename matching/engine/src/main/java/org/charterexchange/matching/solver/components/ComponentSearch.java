package org.charterexchange.matching.solver.components;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.JoinedCertificate;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.ScoredMatching;
import org.charterexchange.matching.solver.prices.CertifiedBound;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.charterexchange.matching.solver.settings.SearchSettings;
import org.charterexchange.matching.solver.start.InitialMatching;

/**
 * Solves a problem whose components nothing couples: each on its own, several at once, in rounds, so that all have a
 * matching early and those that are done leave their share of the time or of the steps to the others.
 */
public final class ComponentSearch {

    private final SearchTask task;
    private final Problem problem;
    private final List<Component> components;
    private final SearchSettings settings;
    private final SearchProgress progress;
    private final ScoredMatching initial;
    private final CertifiedBound withoutPrices;
    private List<ComponentTask> tasks = List.of();
    private volatile boolean stopped;
    private volatile boolean ended;

    /**
     * A search that was not begun.
     *
     * @throws org.charterexchange.matching.solver.board.InfeasibleProblemException if no matching keeps every pin and link
     */
    public ComponentSearch(SearchTask task, List<Component> components, SearchSettings settings) {
        this.task = task;
        this.components = components;
        this.settings = settings;
        problem = task.problem();
        progress = new SearchProgress(task.listener(), task.limits(), settings.progress());
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        initial = InitialMatching.of(problem, arcs, task.start());
        withoutPrices = CertifiedBound.withoutPrices(problem, new BoundEvaluator(problem, arcs));
    }

    /** Solves it on so many threads; by steps the outcome does not depend on how many. */
    public SearchResult solve(int threads) {
        ComponentRounds rounds = new ComponentRounds(
                task.limits(), progress, settings.components().rounds(), threads);
        try (FailFastThreadPool pool =
                new FailFastThreadPool(threads, settings.components().lookMilliseconds(), () -> ended = true)) {
            tasks = begin(pool);
            List<ComponentTask> open = tasks;
            for (int round = 0; round == 0 || (rounds.isLeft(round) && !open.isEmpty() && !stopped); round++) {
                double portion = rounds.portion(round, open, problem.pairCount());
                ComponentBudgets budgets =
                        rounds.budgets(portion, JointSnapshot.of(tasks).steps(), open);
                pool.run(open.stream().map(one -> search(one, budgets, portion)).toList(), this::look);
                open = tasks.stream()
                        .filter(one -> !one.done())
                        .sorted(Comparator.comparing(ComponentTask::seated)) // those without a first matching go first
                        .toList();
            }
        }
        tell(true);
        return result();
    }

    /** Begins the search of every component, stopped or not: each has a matching from then on. */
    private List<ComponentTask> begin(FailFastThreadPool pool) {
        ComponentTask[] begun = new ComponentTask[components.size()];
        List<Runnable> work = new ArrayList<>();
        for (int k = 0; k < begun.length; k++) {
            int number = k;
            work.add(() ->
                    begun[number] = new ComponentTask(components.get(number), task, settings, () -> stopped || ended));
        }
        pool.run(work, this::lookAtTheBeginning);
        Arrays.sort(begun, Comparator.comparingLong(ComponentTask::size));
        return List.of(begun);
    }

    private Runnable search(ComponentTask one, ComponentBudgets budgets, double portion) {
        return () -> {
            if (!stopped && !(progress.byTheClock() && progress.used() >= 1)) {
                one.solve(budgets.begin(one), portion);
                budgets.end(one);
            }
        };
    }

    private void lookAtTheBeginning(boolean interrupted) {
        stopped |= interrupted || progress.ask();
        progress.tick(initial.points(), withoutPrices::upperBound, initial::copy, false);
    }

    private void look(boolean interrupted) {
        stopped |= interrupted || progress.ask();
        tell(false);
    }

    private void tell(boolean atOnce) {
        JointSnapshot now = JointSnapshot.of(tasks);
        progress.countTo(now.steps());
        progress.tick(
                now.points(),
                () -> Math.min(withoutPrices.upperBound(), now.upperBound()),
                () -> now.pairs(problem.candidateCount()),
                atOnce);
    }

    private SearchResult result() {
        JoinedCertificate prices = new JoinedCertificate(problem);
        for (ComponentTask one : tasks) {
            prices.add(one.component(), one.certificate());
        }
        Certificate joined = prices.certificate();
        long proven = BoundEvaluator.evaluate(problem, joined);
        boolean better = proven <= withoutPrices.upperBound();
        long upperBound = better ? proven : withoutPrices.upperBound();
        JointSnapshot end = JointSnapshot.of(tasks);
        return new SearchResult(
                end.pairs(problem.candidateCount()),
                end.points(),
                upperBound,
                better ? joined : withoutPrices.certificate(),
                end.steps(),
                progress.seconds(),
                progress.history(),
                termination(end.points() >= upperBound));
    }

    /** Rounding down once, not by component, can leave a bound above the points even where each component is proven. */
    private String termination(boolean proven) {
        if (proven) {
            return "OPTIMAL";
        }
        if (tasks.stream().allMatch(ComponentTask::done)) {
            return "EXHAUSTED";
        }
        return stopped ? "STOPPED" : progress.byTheClock() ? "TIME" : "STEPS";
    }
}
