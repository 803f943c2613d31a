package org.charterexchange.matching.benchmark.peers;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.matching.problem.Problem;

/**
 * Section 4 of the specification as a mixed-integer programme: a binary for each pair; each minimum and each "at least
 * one" is a continuous variable that both of its sides bound, which an integral matching makes exact.
 */
final class MipModel {

    private final Problem problem;
    private final MPSolver mip;
    private final MPObjective objective;
    private final MPVariable[] pairs;
    private final int[] candidateOfPair;
    private final List<List<Integer>> sent = new ArrayList<>();
    private final List<List<Integer>> hosted = new ArrayList<>();
    private final List<List<Integer>> seated = new ArrayList<>();
    private final Map<Long, List<Integer>> flows = new TreeMap<>();

    MipModel(Problem problem, MPSolver mip) {
        this.problem = problem;
        this.mip = mip;
        this.objective = mip.objective();
        this.pairs = mip.makeBoolVarArray(problem.pairCount());
        this.candidateOfPair = CandidateOfPair.of(problem);
        for (int i = 0; i < problem.organisationCount(); i++) {
            sent.add(new ArrayList<>());
            hosted.add(new ArrayList<>());
        }
        for (int i = 0; i < problem.placementCount(); i++) {
            seated.add(new ArrayList<>());
        }
    }

    /** Builds the programme; answers the variable of each pair. */
    MPVariable[] build() {
        objective.setMaximization();
        for (int pair = 0; pair < pairs.length; pair++) {
            int placement = problem.pairPlacement()[pair];
            int home = problem.candidateHome()[candidateOfPair[pair]];
            int host = problem.placementHost()[placement];
            objective.setCoefficient(pairs[pair], problem.pairValue()[pair]);
            sent.get(home).add(pair);
            hosted.get(host).add(pair);
            seated.get(placement).add(pair);
            flows.computeIfAbsent((long) home << 32 | host, key -> new ArrayList<>())
                    .add(pair);
        }
        for (int placement = 0; placement < seated.size(); placement++) {
            atMost(problem.placementSeats()[placement], seated.get(placement));
        }
        candidates();
        links();
        for (int organisation = 0; organisation < sent.size(); organisation++) {
            organisation(organisation);
        }
        swaps();
        return pairs;
    }

    private void candidates() {
        for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
            boolean pinned = problem.candidatePinned()[candidate];
            MPConstraint once = mip.makeConstraint(pinned ? 1 : 0, 1);
            for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
                once.setCoefficient(pairs[pair], 1);
            }
        }
    }

    private void links() {
        for (int link = 0; link < problem.linkCount(); link++) {
            MPConstraint both = mip.makeConstraint(0, 0);
            both(both, problem.linkFirst()[link], 1);
            both(both, problem.linkSecond()[link], -1);
        }
    }

    private void both(MPConstraint both, int candidate, int sign) {
        for (int pair = problem.firstPair()[candidate]; pair < problem.firstPair()[candidate + 1]; pair++) {
            both.setCoefficient(pairs[pair], sign);
        }
    }

    private void organisation(int organisation) {
        atMost(problem.releaseLimit()[organisation], sent.get(organisation));
        atMost(problem.hostLimit()[organisation], hosted.get(organisation));
        int before = problem.sentBefore()[organisation];
        int hostedBefore = problem.hostedBefore()[organisation];
        int returned = Math.min(before, hostedBefore);
        MPVariable reciprocity = reward(problem.weights().reciprocity(), Double.POSITIVE_INFINITY);
        bounded(reciprocity, sent.get(organisation), before - returned);
        bounded(reciprocity, hosted.get(organisation), hostedBefore - returned);
        bounded(reward(problem.weights().firstSent(), 1), sent.get(organisation), 0);
        bounded(reward(problem.weights().firstHosted(), 1), hosted.get(organisation), 0);
    }

    private void swaps() {
        flows.forEach((way, there) -> {
            long back = way << 32 | way >>> 32;
            List<Integer> returning = flows.get(back);
            if ((way >>> 32) < (back >>> 32) && returning != null) {
                MPVariable swaps = reward(problem.weights().swap(), Double.POSITIVE_INFINITY);
                bounded(swaps, there, 0);
                bounded(swaps, returning, 0);
            }
        });
    }

    private MPVariable reward(int weight, double most) {
        MPVariable variable = mip.makeNumVar(0, most, "");
        objective.setCoefficient(variable, weight);
        return variable;
    }

    /** {@code variable <= sum of pairs + more} */
    private void bounded(MPVariable variable, List<Integer> sum, int more) {
        MPConstraint constraint = mip.makeConstraint(Double.NEGATIVE_INFINITY, more);
        constraint.setCoefficient(variable, 1);
        sum.forEach(pair -> constraint.setCoefficient(pairs[pair], -1));
    }

    private void atMost(int limit, List<Integer> sum) {
        if (limit < sum.size()) {
            MPConstraint constraint = mip.makeConstraint(0, limit);
            sum.forEach(pair -> constraint.setCoefficient(pairs[pair], 1));
        }
    }
}
