package org.charterexchange.matching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Organisation;
import org.charterexchange.matching.verify.instance.PairRelations;
import org.charterexchange.matching.verify.instance.PairWorth;
import org.charterexchange.matching.verify.instance.Weights;

/** Who goes where, counted. */
final class ClaimedMatching {

    private final InstanceFacts facts;

    /** The placement of each candidate, or -1. */
    final int[] placed;

    final int[] sent;
    final int[] hosted;

    /** How many go from one organisation to another, by {@link PairRelations#key}. */
    final Map<Long, Integer> flows = new TreeMap<>();

    private final List<List<Integer>> occupants = new ArrayList<>();

    ClaimedMatching(InstanceFacts facts) {
        this.facts = facts;
        this.placed = new int[facts.candidates().size()];
        Arrays.fill(placed, -1);
        this.sent = new int[facts.organisations().size()];
        this.hosted = new int[facts.organisations().size()];
        for (int i = 0; i < facts.placements().size(); i++) {
            occupants.add(new ArrayList<>(1));
        }
    }

    void place(int candidate, int placement) {
        int home = facts.candidates().get(candidate).home();
        int host = facts.placements().get(placement).host();
        placed[candidate] = placement;
        sent[home]++;
        hosted[host]++;
        flows.merge(PairRelations.key(home, host), 1, Integer::sum);
        occupants.get(placement).add(candidate);
    }

    List<Integer> occupants(int placement) {
        return occupants.get(placement);
    }

    int flow(int from, int to) {
        return flows.getOrDefault(PairRelations.key(from, to), 0);
    }

    /** Direct swaps: the sum over pairs of organisations of the smaller flow. */
    long swaps() {
        long swaps = 0;
        for (Map.Entry<Long, Integer> flow : flows.entrySet()) {
            int home = (int) (flow.getKey() >>> 32);
            int host = flow.getKey().intValue();
            swaps += home < host ? Math.min(flow.getValue(), flow(host, home)) : 0;
        }
        return swaps;
    }

    /** The sum that the reciprocity weight multiplies. */
    long reciprocated() {
        long sum = 0;
        for (int i = 0; i < sent.length; i++) {
            Organisation one = facts.organisations().get(i);
            long with = Math.min((long) one.sentBefore() + sent[i], (long) one.hostedBefore() + hosted[i]);
            sum += with - Math.min(one.sentBefore(), one.hostedBefore());
        }
        return sum;
    }

    /** Section 4 of the specification: what the matching is worth, in points. */
    long points(PairWorth worth) {
        Weights weights = facts.weights();
        long points = weights.reciprocity() * reciprocated() + weights.swap() * swaps();
        points += (long) weights.firstSent()
                * Arrays.stream(sent).filter(n -> n > 0).count();
        points += (long) weights.firstHosted()
                * Arrays.stream(hosted).filter(n -> n > 0).count();
        for (int candidate = 0; candidate < placed.length; candidate++) {
            points += placed[candidate] < 0 ? 0 : worth.value(candidate, placed[candidate]);
        }
        return points;
    }
}
