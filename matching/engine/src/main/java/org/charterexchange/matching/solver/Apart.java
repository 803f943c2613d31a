package org.charterexchange.matching.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.charterexchange.matching.bound.BoundEvaluator;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.bound.JoinedPrices;
import org.charterexchange.matching.problem.Component;
import org.charterexchange.matching.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem whose components nothing couples: each on its own, several at once, in rounds, so that all have a
 * matching early and those that are done leave their share of the time or of the steps to the others.
 */
final class Apart {

    /** What each round takes of what is left, the last of them all. */
    private static final double[] ROUNDS = {0.3, 0.5, 1};

    /** A first matching of all takes about so long; a long search has it as early as a short one. */
    private static final double FIRST_SECONDS = 1;

    private static final double FIRST_SECONDS_A_PAIR = 2e-4;

    /** So much used is all. */
    private static final double USED = 0.98;

    private final Problem problem;
    private final SearchLimits limits;
    private final Progress progress;
    private final List<Part> parts = new ArrayList<>();
    private volatile boolean stopped;

    Apart(
            Problem problem,
            List<Component> components,
            SearchLimits limits,
            long seed,
            int @Nullable [] startPairs,
            SearchListener listener) {
        this.problem = problem;
        this.limits = limits;
        progress = new Progress(listener, limits);
        for (Component component : components) {
            parts.add(new Part(component, seed, startPairs, () -> stopped));
        }
        parts.sort(Comparator.comparingLong(Part::size));
    }

    /** Solves it on so many threads; by steps the outcome does not depend on how many. */
    SearchResult solve(int threads) {
        List<Part> open = parts;
        try (Crew crew = new Crew(threads)) {
            for (int round = 0; round == 0 || goOn(round, open); round++) {
                Shares shares = shares(round, threads, open);
                crew.work(open.stream().map(part -> work(part, shares)).toList(), this::look);
                open = parts.stream().filter(part -> !part.done()).toList();
            }
        }
        tell(true);
        return result();
    }

    private boolean goOn(int round, List<Part> open) {
        boolean left = progress.byTheClock() ? progress.used(0) < USED : round < ROUNDS.length;
        return left && !open.isEmpty() && !stopped;
    }

    private Shares shares(int round, int threads, List<Part> open) {
        double portion = ROUNDS[Math.min(round, ROUNDS.length - 1)];
        if (limits instanceof SearchLimits.Steps given) {
            return new StepShares((long) (portion * Math.max(0, given.steps() - sum(Part.State::steps))), open);
        }
        double seconds = ((SearchLimits.Seconds) limits).seconds();
        double now = progress.seconds();
        double share = portion * Math.max(0, seconds - now);
        if (round == 0) {
            share = Math.min(share, FIRST_SECONDS + FIRST_SECONDS_A_PAIR * problem.pairCount() / threads);
        }
        return new TimeShares(now + share, threads, open, progress::seconds);
    }

    private Runnable work(Part part, Shares shares) {
        return () -> {
            if (stopped) {
                part.seat();
                return;
            }
            part.solve(shares.begin(part));
            shares.end(part);
        };
    }

    private void look(boolean interrupted) {
        stopped |= interrupted || progress.ask();
        tell(false);
    }

    private void tell(boolean force) {
        progress.tick(
                sum(Part.State::steps), sum(Part.State::points), () -> sum(Part.State::upperBound), this::pairs, force);
    }

    private long sum(ToLongFunction<Part.State> number) {
        return parts.stream().map(Part::state).mapToLong(number).sum();
    }

    private int[] pairs() {
        int[] pairs = new int[problem.candidateCount()];
        Arrays.fill(pairs, -1);
        for (Part part : parts) {
            part.component().write(part.state().pairs(), pairs);
        }
        return pairs;
    }

    private SearchResult result() {
        JoinedPrices prices = new JoinedPrices(problem);
        for (Part part : parts) {
            prices.add(part.component(), part.certificate());
        }
        Certificate certificate = prices.certificate();
        long points = sum(Part.State::points);
        long upperBound = BoundEvaluator.evaluate(problem, certificate);
        return new SearchResult(
                pairs(),
                points,
                upperBound,
                certificate,
                sum(Part.State::steps),
                progress.seconds(),
                progress.history(),
                termination(points >= upperBound));
    }

    /** Rounding down once, not part by part, can leave a bound above the points even where each part is proven. */
    private String termination(boolean proven) {
        if (proven) {
            return "OPTIMAL";
        }
        if (parts.stream().allMatch(Part::done)) {
            return "EXHAUSTED";
        }
        return stopped ? "STOPPED" : progress.byTheClock() ? "TIME" : "STEPS";
    }
}
