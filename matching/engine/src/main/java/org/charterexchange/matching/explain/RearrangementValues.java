package org.charterexchange.matching.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Problem;

/** What the round would be worth with one candidate at each of the placements they applied for, found once each. */
final class RearrangementValues {

    private final CompiledInstance compiled;
    private final Rearrangement rearrangement;
    private final int[] pairs;
    private final int candidate;
    private final Map<Integer, OptionalLong> changes = new HashMap<>();

    RearrangementValues(CompiledInstance compiled, Rearrangement rearrangement, int[] pairs, int candidate) {
        this.compiled = compiled;
        this.rearrangement = rearrangement;
        this.pairs = pairs;
        this.candidate = candidate;
    }

    int candidate() {
        return candidate;
    }

    /** The change of points with the candidate at the placement, were the pair eligible; all values as they are. */
    OptionalLong change(int placement) {
        return changes.computeIfAbsent(placement, this::found);
    }

    private OptionalLong found(int placement) {
        Problem problem = compiled.problem();
        int pair = compiled.pair(candidate, placement);
        if (pair >= 0) {
            return rearrangement.change(problem, pairs, candidate, pair);
        }
        int value = compiled.values()
                .parts(compiled.candidate(candidate), compiled.placement(placement))
                .value();
        AugmentedProblem extra = new AugmentedProblem(problem, candidate, placement, value);
        int[] moved = pairs.clone();
        for (int other = 0; other < moved.length; other++) {
            moved[other] += moved[other] >= extra.pair() ? 1 : 0;
        }
        return rearrangement.change(extra.problem(), moved, candidate, extra.pair());
    }
}
