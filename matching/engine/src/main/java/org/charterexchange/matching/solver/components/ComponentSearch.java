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
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.start.InitialMatching;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem whose components nothing couples: each on its own, several at once, in rounds, so that all have a
 * matching early and those that are done leave their share of the time or of the steps to the others.
 */
public final class ComponentSearch {

    /** What each round takes of what is left, the last of them all. */
    private static final double[] ROUNDS = {0.3, 0.5, 1};

    /** A first matching of all takes about so long; a long search has it as early as a short one. */
    private static final double FIRST_SECONDS = 1;

    private static final double FIRST_SECONDS_A_PAIR = 2e-4;

    /** So much used is all. */
    private static final double USED = 0.98;

    private final Problem problem;
    private final List<Component> components;
    private final SearchLimits limits;
    private final long seed;
    private final int @Nullable [] startPairs;
    private final SearchProgress progress;
    private final InitialMatching opening;
    private final BestBound.Proven bare;
    private List<ComponentTask> parts = List.of();
    private volatile boolean stopped;
    private volatile boolean ended;

    /**
     * A search that was not begun.
     *
     * @throws InfeasibleProblemException if no matching keeps every pin and link
     */
    public ComponentSearch(
            Problem problem,
            List<Component> components,
            SearchLimits limits,
            long seed,
            int @Nullable [] startPairs,
            SearchListener listener) {
        this.problem = problem;
        this.components = components;
        this.limits = limits;
        this.seed = seed;
        this.startPairs = startPairs;
        progress = new SearchProgress(listener, limits);
        OrganisationArcs arcs = OrganisationArcs.of(problem);
        opening = InitialMatching.of(problem, arcs, startPairs);
        bare = BestBound.bare(problem, new BoundEvaluator(problem, arcs));
    }

    /** Solves it on so many threads; by steps the outcome does not depend on how many. */
    public SearchResult solve(int threads) {
        try (FailFastThreadPool crew = new FailFastThreadPool(threads, () -> ended = true)) {
            parts = open(crew);
            List<ComponentTask> open = parts;
            for (int round = 0; round == 0 || goOn(round, open); round++) {
                double portion = portion(round, threads, open);
                ComponentBudgets shares = shares(portion, threads, open);
                crew.work(open.stream().map(part -> work(part, shares, portion)).toList(), this::look);
                open = parts.stream()
                        .filter(part -> !part.done())
                        .sorted(Comparator.comparing(ComponentTask::seated)) // those without a first matching go first
                        .toList();
            }
        }
        tell(true);
        return result();
    }

    /** Opens all parts, stopped or not: each has a matching from then on. */
    private List<ComponentTask> open(FailFastThreadPool crew) {
        ComponentTask[] made = new ComponentTask[components.size()];
        List<Runnable> works = new ArrayList<>();
        for (int k = 0; k < made.length; k++) {
            int part = k;
            works.add(() ->
                    made[part] = new ComponentTask(components.get(part), seed, startPairs, () -> stopped || ended));
        }
        crew.work(works, this::lookAtOpening);
        Arrays.sort(made, Comparator.comparingLong(ComponentTask::size));
        return List.of(made);
    }

    private boolean goOn(int round, List<ComponentTask> open) {
        boolean left = progress.byTheClock() ? progress.used(0) < USED : round < ROUNDS.length;
        return left && !open.isEmpty() && !stopped;
    }

    /** What a round takes of what is left: all, where it is needed for first matchings. */
    private double portion(int round, int threads, List<ComponentTask> open) {
        double portion = ROUNDS[Math.min(round, ROUNDS.length - 1)];
        if (!progress.byTheClock()) {
            return portion;
        }
        if (round == 0) {
            double first = FIRST_SECONDS + FIRST_SECONDS_A_PAIR * problem.pairCount() / threads;
            return Math.min(portion, first / Math.max(first, left()));
        }
        return open.stream().allMatch(ComponentTask::seated) ? portion : 1;
    }

    private double left() {
        return Math.max(0, ((SearchLimits.Seconds) limits).seconds() - progress.seconds());
    }

    private ComponentBudgets shares(double portion, int threads, List<ComponentTask> open) {
        if (limits instanceof SearchLimits.Steps given) {
            return new StepBudgets(
                    (long) (portion
                            * Math.max(
                                    0, given.steps() - JointSnapshot.of(parts).steps())),
                    open);
        }
        return new TimeBudgets(progress.seconds() + portion * left(), threads, open, progress::seconds);
    }

    private Runnable work(ComponentTask part, ComponentBudgets shares, double portion) {
        return () -> {
            if (!stopped && !(progress.byTheClock() && progress.used(0) >= 1)) {
                part.solve(shares.begin(part), portion);
                shares.end(part);
            }
        };
    }

    private void lookAtOpening(boolean interrupted) {
        stopped |= interrupted || progress.ask();
        progress.tick(0, opening.points(), bare::upperBound, opening::copy, false);
    }

    private void look(boolean interrupted) {
        stopped |= interrupted || progress.ask();
        tell(false);
    }

    private void tell(boolean force) {
        JointSnapshot now = JointSnapshot.of(parts);
        progress.tick(
                now.steps(),
                now.points(),
                () -> Math.min(bare.upperBound(), now.upperBound()),
                () -> now.pairs(problem.candidateCount()),
                force);
    }

    private SearchResult result() {
        JoinedCertificate prices = new JoinedCertificate(problem);
        for (ComponentTask part : parts) {
            prices.add(part.component(), part.certificate());
        }
        Certificate joined = prices.certificate();
        long proven = BoundEvaluator.evaluate(problem, joined);
        boolean better = proven <= bare.upperBound();
        long upperBound = better ? proven : bare.upperBound();
        JointSnapshot end = JointSnapshot.of(parts);
        return new SearchResult(
                end.pairs(problem.candidateCount()),
                end.points(),
                upperBound,
                better ? joined : bare.certificate(),
                end.steps(),
                progress.seconds(),
                progress.history(),
                termination(end.points() >= upperBound));
    }

    /** Rounding down once, not part by part, can leave a bound above the points even where each part is proven. */
    private String termination(boolean proven) {
        if (proven) {
            return "OPTIMAL";
        }
        if (parts.stream().allMatch(ComponentTask::done)) {
            return "EXHAUSTED";
        }
        return stopped ? "STOPPED" : progress.byTheClock() ? "TIME" : "STEPS";
    }
}
