package org.charterexchange.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterexchange.matching.instance.Preset;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Objective;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.Result;

/** Solves one instance under each preset, with the instance's own directions and carbon reference. */
public final class PresetComparison {

    private PresetComparison() {}

    /**
     * What one preset brings.
     *
     * @param preset the policy
     * @param result the result under it; verifiable against an instance with that policy only
     * @param balancedPoints what the same matches are worth under {@link Preset#BALANCED}
     */
    public record Row(Preset preset, Result result, long balancedPoints) {}

    /**
     * Solves the instance once for each preset, one after the other, each with the whole limit.
     *
     * @param request applies to each; the checkpoint is passed over
     * @param listener hears of all
     * @return a row for each preset, in their order
     */
    public static List<Row> of(SourcedInstance source, SolveRequest request, SolveListener listener) {
        CompiledInstance balanced = ProblemCompiler.compile(under(Preset.BALANCED, source));
        Matcher matcher = new Matcher();
        List<Row> rows = new ArrayList<>();
        for (Preset preset : Preset.values()) {
            Result result = matcher.solve(
                    under(preset, source), SolveRequest.of(request.termination(), request.seed()), listener);
            rows.add(new Row(preset, result, Objective.points(balanced.problem(), pairs(balanced, result))));
        }
        return rows;
    }

    private static SourcedInstance under(Preset preset, SourcedInstance source) {
        return new SourcedInstance(
                source.instance().withPolicy(preset.appliedTo(source.instance().policy())), source.sha256());
    }

    private static int[] pairs(CompiledInstance compiled, Result result) {
        int[] pairs = new int[compiled.problem().candidateCount()];
        Arrays.fill(pairs, -1);
        for (Match match : result.matches()) {
            int candidate = compiled.candidateNumber(match.candidate());
            pairs[candidate] = compiled.pair(candidate, compiled.placementNumber(match.placement()));
        }
        return pairs;
    }
}
