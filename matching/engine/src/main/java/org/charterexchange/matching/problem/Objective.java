package org.charterexchange.matching.problem;

import java.util.HashMap;
import java.util.Map;
import org.charterexchange.matching.problem.Problem.Weights;

/** What a matching is worth (section 4 of the matching specification), computed from scratch in O(candidates). */
public final class Objective {

    private Objective() {}

    /**
     * The points of a matching.
     *
     * @param problem what is matched
     * @param pairOfCandidate the pair of each candidate, or -1
     */
    public static long points(Problem problem, int[] pairOfCandidate) {
        int[] sent = new int[problem.organisationCount()];
        int[] hosted = new int[problem.organisationCount()];
        Map<Long, Integer> flows = new HashMap<>();
        long points = 0;
        for (int candidate = 0; candidate < pairOfCandidate.length; candidate++) {
            int pair = pairOfCandidate[candidate];
            if (pair >= 0) {
                int home = problem.candidateHome()[candidate];
                int host = problem.placementHost()[problem.pairPlacement()[pair]];
                sent[home]++;
                hosted[host]++;
                flows.merge(move(home, host), 1, Integer::sum);
                points += problem.pairValue()[pair];
            }
        }
        return points
                + ofOrganisations(problem, sent, hosted)
                + problem.weights().swap() * swaps(flows);
    }

    private static long ofOrganisations(Problem problem, int[] sent, int[] hosted) {
        Weights weights = problem.weights();
        long points = 0;
        for (int organisation = 0; organisation < sent.length; organisation++) {
            int before = problem.sentBefore()[organisation];
            int beforeHosted = problem.hostedBefore()[organisation];
            long returned = returned(before + (long) sent[organisation], beforeHosted + (long) hosted[organisation])
                    - returned(before, beforeHosted);
            points += weights.reciprocity() * returned;
            points += sent[organisation] > 0 ? weights.firstSent() : 0;
            points += hosted[organisation] > 0 ? weights.firstHosted() : 0;
        }
        return points;
    }

    private static long returned(long sent, long hosted) {
        return Math.min(sent, hosted);
    }

    private static long swaps(Map<Long, Integer> flows) {
        long swaps = 0;
        for (Map.Entry<Long, Integer> flow : flows.entrySet()) {
            int home = (int) (flow.getKey() >> 32);
            int host = flow.getKey().intValue();
            if (home < host) {
                swaps += Math.min(flow.getValue(), flows.getOrDefault(move(host, home), 0));
            }
        }
        return swaps;
    }

    private static long move(int from, int to) {
        return (long) from << 32 | to;
    }
}
