package org.charterexchange.matching.solver.search;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.MandatoryCandidates;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.circulation.Circulations;
import org.charterexchange.matching.solver.moves.EjectionChain;
import org.charterexchange.matching.solver.planner.Planner;
import org.charterexchange.matching.solver.planner.PlannerMoves;
import org.charterexchange.matching.solver.planner.PlanningFacts;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.prices.ReducedCosts;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchListener;
import org.charterexchange.matching.solver.progress.SearchProgress;
import org.charterexchange.matching.solver.progress.SearchResult;
import org.charterexchange.matching.solver.start.ConstructionHeuristic;
import org.charterexchange.matching.solver.start.RoundingHeuristic;
import org.jspecify.annotations.Nullable;

/** One search from its first price to its result. */
public final class PhasedSearch {

    private static final double CIRCULATION_SHARE = 0.1;
    private static final double FIRST_CIRCULATION_SHARE = 0.5;
    private static final double MOST_PRICE_SHARE = 0.5;
    /** From here on prices good enough to dive from are enough: the second thread goes on with them. */
    private static final double PRICE_SHARE = 0.12;

    private static final int PRICE_ITERATIONS = 2000;
    private static final long PRICE_WORK = 400_000_000L;
    private static final int MOST_PRICE_ITERATIONS = 3000;

    /** After so many iterations a large round has its first good matching, long before the prices are good. */
    private static final long FIRST_EARLY = 50;

    private static final long EARLY_GROWTH = 3;

    private final Problem problem;
    private final SearchListener listener;
    private final SharedBestMatching shared = new SharedBestMatching();
    private final BestBound proof;
    private final Board board;
    private final int[] obligations;
    private final BestMatching best;
    private final SplitMix64 dice;
    private final Circulations circulations;
    private SearchLimits limits;
    private SearchProgress progress;
    private @Nullable ReducedCosts guide;
    private long boundOfGuide;
    private @Nullable IteratedLocalSearch improvement;
    /** Whether a first matching was made to its end. */
    private boolean seated;

    private long early = FIRST_EARLY;

    private volatile boolean lowered;
    private long steps;

    public PhasedSearch(
            Problem problem,
            OrganisationArcs arcs,
            SearchLimits limits,
            long seed,
            int @Nullable [] startPairs,
            SearchListener listener) {
        this(problem, arcs, new BestBound(problem, arcs), limits, seed, startPairs, listener);
    }

    /** A search with prices that somebody else has begun to find. */
    public PhasedSearch(
            Problem problem,
            OrganisationArcs arcs,
            BestBound proof,
            SearchLimits limits,
            long seed,
            int @Nullable [] startPairs,
            SearchListener listener) {
        this.problem = problem;
        this.limits = limits;
        this.listener = listener;
        progress = new SearchProgress(listener, limits);
        this.proof = proof;
        board = new Board(problem, arcs);
        dice = new SplitMix64(seed);
        circulations = new Circulations(problem, arcs, proof);
        new MandatoryCandidates(board).place();
        obligations = board.pairOf.clone();
        best = new BestMatching(board);
        if (startPairs == null) {
            begin(ConstructionHeuristic::mostValuableFirst);
        } else {
            resume(startPairs);
        }
    }

    /** What the best prices tell; for the thread that searches. */
    private ReducedCosts guide() {
        BestBound.Proven proven = proof.proven();
        if (guide == null || proven.upperBound() != boundOfGuide) {
            guide = BestBound.guide(problem, board.arcs, proven);
            boundOfGuide = proven.upperBound();
        }
        return guide;
    }

    public SearchResult solve() {
        tell(true);
        resume(circulations.solve(progress.byTheClock(), this::circulationsTakeTooLong, this::circulatedEnough));
        findPrices();
        if (halted()) {
            if (proven()) {
                circulations.end();
            } else if (proof.finder().iterations() > 0) {
                begin(start -> start.round(proof.finder().fractions()));
            }
            tell(true);
            return result();
        }
        circulations.end();
        EjectionChain mover = new EjectionChain(board, guide(), dice);
        guide = null; // better prices will make another
        IteratedLocalSearch first = new IteratedLocalSearch(mover, best, proof, shared, this::halted);
        improvement = first;
        double[] fractions = proof.finder().fractions();
        double primalWeight = proof.finder().primalWeight(); // before another thread goes on with the prices
        return search(mover, first, () -> start(mover, first, fractions, primalWeight));
    }

    /** Whether a first matching was made to its end. */
    public boolean seated() {
        return seated;
    }

    /**
     * Solves the problem or goes on where that ended, with limits that count from now.
     *
     * @param before the seconds that it took until now
     * @param portion what these limits are of all that is left
     */
    public SearchResult solve(SearchLimits more, double before, double portion) {
        limits = more;
        progress = new SearchProgress(listener, more, before, portion);
        steps = 0;
        if (improvement != null && seated) {
            return search(improvement.mover(), improvement, best::restore);
        }
        board.set(obligations);
        return solve();
    }

    private SearchResult search(EjectionChain mover, IteratedLocalSearch improvement, Runnable beginning) {
        if (progress.byTheClock()) {
            SplitMix64 ofCompanion = new SplitMix64(dice.next());
            try (BoundThread companion = new BoundThread(proof, shared, halted -> another(ofCompanion, halted))) {
                companion.begin();
                beginning.run();
                plan(mover, improvement);
            }
            improvement.meet();
        } else {
            beginning.run();
            plan(mover, improvement);
        }
        tell(true);
        return result();
    }

    /** What a second thread improves with, on a board of its own, once the bound hardly falls any more. */
    private IteratedLocalSearch another(SplitMix64 dice, BooleanSupplier halted) {
        lowered = true;
        Board another = new Board(problem, board.arcs);
        another.set(obligations);
        return new IteratedLocalSearch(
                new EjectionChain(another, proof.guide(problem, board.arcs), dice),
                new BestMatching(another),
                proof,
                shared,
                halted);
    }

    /** Whether to end now; also lets the listener hear. Cheap enough to be asked thousands of times a second. */
    private boolean halted() {
        tell(false);
        return proven() || exhausted() || progress.ask() || (progress.byTheClock() && progress.used(steps) >= 1);
    }

    /** Whether nothing better is left and the bound does not fall any more either. */
    public boolean exhausted() {
        return improvement != null && improvement.exhausted() && (lowered || !progress.byTheClock());
    }

    private void tell(boolean force) {
        progress.tick(steps, best.points(), () -> proof.proven().upperBound(), best::copy, force);
    }

    /** One circulation is worth waiting for: where nothing can be swapped it is the best there is. */
    private boolean circulationsTakeTooLong() {
        return halted() || (progress.byTheClock() && progress.usedOfAll() >= FIRST_CIRCULATION_SHARE);
    }

    private boolean circulatedEnough() {
        return progress.byTheClock() && used(CIRCULATION_SHARE);
    }

    /** Takes a matching over as far as it keeps every rule. */
    private void resume(int @Nullable [] pairs) {
        if (pairs != null) {
            begin(start -> start.resume(pairs));
        }
    }

    private void begin(Consumer<ConstructionHeuristic> beginning) {
        beginning.accept(new ConstructionHeuristic(new EjectionChain(board, guide(), dice)));
        best.take();
        board.set(obligations);
    }

    private void findPrices() {
        long most = Math.min(MOST_PRICE_ITERATIONS, PRICE_WORK / (problem.pairCount() + 1));
        while (!halted() && !proof.settled()) {
            boolean enough =
                    progress.byTheClock() ? pricedEnough() : proof.finder().iterations() >= most;
            if (enough) {
                return;
            }
            proof.advance(true);
            if (proof.finder().iterations() >= early) {
                early *= EARLY_GROWTH;
                begin(start -> start.round(proof.finder().fractions()));
            }
        }
    }

    private boolean pricedEnough() {
        long iterations = proof.finder().iterations();
        return progress.usedOfAll() >= MOST_PRICE_SHARE
                || iterations >= MOST_PRICE_ITERATIONS
                || (used(PRICE_SHARE) && iterations >= PRICE_ITERATIONS);
    }

    /** Whether so much of this round or of all rounds is used. */
    private boolean used(double share) {
        return progress.used(0) >= share || progress.usedOfAll() >= share;
    }

    private void start(EjectionChain mover, IteratedLocalSearch first, double[] fractions, double primalWeight) {
        ConstructionHeuristic start = new ConstructionHeuristic(mover);
        start.round(fractions);
        best.take();
        if (!halted()) {
            BestBound.Proven proven = proof.proven();
            first.dive(fractions, new RoundingHeuristic(board, proven.certificate(), primalWeight, this::halted));
            seated = !halted();
            if (!seated) {
                start.resume(board.pairOf.clone());
            }
            best.take();
        }
        best.restore();
    }

    private void plan(EjectionChain mover, IteratedLocalSearch improvement) {
        if (problem.pairCount() == 0 || halted()) {
            return;
        }
        long most = limits instanceof SearchLimits.Steps limit ? Planner.share(limit.steps()) : Long.MAX_VALUE;
        PlannerMoves moves = new PlannerMoves(mover, best, () -> improve(improvement), most, this::halted);
        int[] planned = Planner.solve(new PlanningFacts(problem, board.arcs), best.copy(), moves);
        board.set(planned);
        best.take();
        steps += moves.made();
    }

    private void improve(IteratedLocalSearch improvement) {
        while (!halted() && progress.used(steps) < 1 - Planner.SHARE) {
            long left = limits instanceof SearchLimits.Steps limit
                    ? limit.steps() - Planner.share(limit.steps()) - steps
                    : Long.MAX_VALUE;
            steps += improvement.advance(left);
        }
    }

    private boolean proven() {
        return best.points() >= proof.proven().upperBound();
    }

    /** The best so far. */
    public SearchResult result() {
        BestBound.Proven proven = proof.proven();
        String termination = proven.upperBound() <= best.points()
                ? "OPTIMAL"
                : exhausted() ? "EXHAUSTED" : progress.stopped() ? "STOPPED" : progress.byTheClock() ? "TIME" : "STEPS";
        return new SearchResult(
                best.copy(),
                best.points(),
                proven.upperBound(),
                proven.certificate(),
                steps,
                progress.seconds(),
                progress.history(),
                termination);
    }
}
