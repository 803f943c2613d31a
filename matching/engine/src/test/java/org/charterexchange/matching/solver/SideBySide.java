package org.charterexchange.matching.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;

/** Joins problems of equal weights that share nobody into one, dealt like cards: first the first of each, and so on. */
final class SideBySide {

    private static final int BITS = 20;

    private final List<Problem> problems;

    private SideBySide(List<Problem> problems) {
        this.problems = problems;
    }

    static Problem of(List<Problem> problems) {
        return new SideBySide(problems).joined();
    }

    private Problem joined() {
        List<Integer> organisations = dealt(Problem::organisationCount);
        List<Integer> placements = dealt(Problem::placementCount);
        List<Integer> candidates = dealt(Problem::candidateCount);
        List<Integer> links = dealt(Problem::linkCount);
        int[] firstPair = new int[candidates.size() + 1];
        List<Integer> pairs = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            int k = candidates.get(c) >> BITS;
            int own = candidates.get(c) & (1 << BITS) - 1;
            int[] first = problems.get(k).firstPair();
            IntStream.range(first[own], first[own + 1]).forEach(pair -> pairs.add(k << BITS | pair));
            firstPair[c + 1] = pairs.size();
        }
        int[] pinned = all(
                candidates,
                p -> IntStream.range(0, p.candidateCount())
                        .map(c -> p.candidatePinned()[c] ? 1 : 0)
                        .toArray());
        boolean[] candidatePinned = new boolean[candidates.size()];
        for (int c = 0; c < pinned.length; c++) {
            candidatePinned[c] = pinned[c] > 0;
        }
        return new Problem(
                organisations.size(),
                firstPair,
                all(pairs, Problem::pairPlacement, placements),
                all(pairs, Problem::pairValue),
                all(candidates, Problem::candidateHome, organisations),
                candidatePinned,
                all(candidates, Problem::candidatePartner, candidates),
                all(links, Problem::linkFirst, candidates),
                all(links, Problem::linkSecond, candidates),
                all(placements, Problem::placementHost, organisations),
                all(placements, Problem::placementSeats),
                all(organisations, Problem::releaseLimit),
                all(organisations, Problem::hostLimit),
                all(organisations, Problem::sentBefore),
                all(organisations, Problem::hostedBefore),
                problems.get(0).weights());
    }

    /** Problem and own number of each, in the order of the own numbers. */
    private List<Integer> dealt(ToIntFunction<Problem> count) {
        return IntStream.range(0, problems.size())
                .boxed()
                .flatMap(k ->
                        IntStream.range(0, count.applyAsInt(problems.get(k))).mapToObj(own -> k << BITS | own))
                .sorted(Comparator.comparingInt(number -> number & (1 << BITS) - 1))
                .toList();
    }

    private int[] all(List<Integer> whose, Function<Problem, int[]> values) {
        return whose.stream()
                .mapToInt(number -> values.apply(problems.get(number >> BITS))[number & (1 << BITS) - 1])
                .toArray();
    }

    private int[] all(List<Integer> whose, Function<Problem, int[]> values, List<Integer> referred) {
        return whose.stream()
                .mapToInt(number -> {
                    int own = values.apply(problems.get(number >> BITS))[number & (1 << BITS) - 1];
                    return own < 0 ? own : referred.indexOf(number >> BITS << BITS | own);
                })
                .toArray();
    }
}
