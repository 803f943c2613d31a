package org.charterexchange.matching.benchmark.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;

/** The programme of {@link MipModel} in integers, as a constraint programme. */
final class CpSatModel {

    private final Problem problem;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final BoolVar[] pairs;
    private final List<List<BoolVar>> sent;
    private final List<List<BoolVar>> hosted;
    private final List<List<BoolVar>> seated;
    private final Map<Long, List<BoolVar>> flows = new TreeMap<>();

    CpSatModel(Problem problem) {
        this.problem = problem;
        this.pairs = new BoolVar[problem.pairCount()];
        this.sent = lists(problem.organisationCount());
        this.hosted = lists(problem.organisationCount());
        this.seated = lists(problem.placementCount());
    }

    private static List<List<BoolVar>> lists(int count) {
        return IntStream.range(0, count)
                .<List<BoolVar>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    CpModel build() {
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            candidate(candidate);
        }
        for (int placement = 0; placement < seated.size(); placement++) {
            atMost(problem.placementSeats()[placement], seated.get(placement));
        }
        for (int link = 0; link < problem.linkCount(); link++) {
            model.addEquality(sum(of(problem.linkFirst()[link])), sum(of(problem.linkSecond()[link])));
        }
        for (int organisation = 0; organisation < sent.size(); organisation++) {
            organisation(organisation);
        }
        swaps();
        model.maximize(objective);
        return model;
    }

    /** The variable of each pair. */
    BoolVar[] pairs() {
        return pairs;
    }

    private void candidate(int candidate) {
        int home = problem.candidateHome()[candidate];
        for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
            int placement = problem.pairPlacement()[pair];
            int host = problem.placementHost()[placement];
            pairs[pair] = model.newBoolVar("");
            objective.addTerm(pairs[pair], problem.pairValue()[pair]);
            sent.get(home).add(pairs[pair]);
            hosted.get(host).add(pairs[pair]);
            seated.get(placement).add(pairs[pair]);
            flows.computeIfAbsent((long) home << 32 | host, key -> new ArrayList<>())
                    .add(pairs[pair]);
        }
        Literal[] own = of(candidate).toArray(Literal[]::new);
        if (problem.candidatePinned()[candidate]) {
            model.addExactlyOne(own);
        } else {
            model.addAtMostOne(own);
        }
    }

    private List<BoolVar> of(int candidate) {
        return Arrays.asList(pairs).subList(problem.firstPair()[candidate], problem.firstPair()[candidate + 1]);
    }

    private void organisation(int organisation) {
        atMost(problem.releaseLimit()[organisation], sent.get(organisation));
        atMost(problem.hostLimit()[organisation], hosted.get(organisation));
        int before = problem.sentBefore()[organisation];
        int hostedBefore = problem.hostedBefore()[organisation];
        int returned = Math.min(before, hostedBefore);
        IntVar reciprocity = reward(problem.weights().reciprocity(), problem.candidateCount());
        bounded(reciprocity, sent.get(organisation), before - returned);
        bounded(reciprocity, hosted.get(organisation), hostedBefore - returned);
        bounded(reward(problem.weights().firstSent(), 1), sent.get(organisation), 0);
        bounded(reward(problem.weights().firstHosted(), 1), hosted.get(organisation), 0);
    }

    private void swaps() {
        flows.forEach((way, there) -> {
            long back = way << 32 | way >>> 32;
            List<BoolVar> returning = flows.get(back);
            if ((way >>> 32) < (back >>> 32) && returning != null) {
                IntVar swaps = reward(problem.weights().swap(), Math.min(there.size(), returning.size()));
                bounded(swaps, there, 0);
                bounded(swaps, returning, 0);
            }
        });
    }

    private IntVar reward(int weight, long most) {
        IntVar variable = model.newIntVar(0, most, "");
        objective.addTerm(variable, weight);
        return variable;
    }

    /** {@code variable <= sum of pairs + more} */
    private void bounded(IntVar variable, List<BoolVar> sum, int more) {
        model.addLessOrEqual(
                LinearExpr.newBuilder().add(variable).addTerm(sum(sum), -1).build(), more);
    }

    private void atMost(int limit, List<BoolVar> sum) {
        if (limit < sum.size()) {
            model.addLessOrEqual(sum(sum), limit);
        }
    }

    private static LinearExpr sum(List<BoolVar> variables) {
        return LinearExpr.sum(variables.toArray(BoolVar[]::new));
    }
}
