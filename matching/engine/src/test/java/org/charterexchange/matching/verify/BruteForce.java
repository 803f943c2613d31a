package org.charterexchange.matching.verify;

import java.util.OptionalLong;
import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.EligiblePairs;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.Organisation;
import org.charterexchange.matching.verify.instance.PairRelations.Link;
import org.charterexchange.matching.verify.instance.PairWorth;
import org.charterexchange.matching.verify.instance.Placement;
import org.charterexchange.matching.verify.instance.Weights;

/** Tries every matching of a small instance; the best is the optimum, however it is found. */
final class BruteForce {

    private final InstanceFacts facts;
    private final EligiblePairs pairs;
    private final Weights weights;
    private final int[] placed;
    private final int[] seats;
    private final int[] sent;
    private final int[] hosted;
    private final int[][] flow;
    private OptionalLong best = OptionalLong.empty();

    private BruteForce(InstanceFacts facts) {
        this.facts = facts;
        EligibilityRules rules = new EligibilityRules(facts);
        this.pairs = new EligiblePairs(facts, rules, new PairWorth(facts, rules));
        this.weights = facts.weights();
        int organisations = facts.organisations().size();
        this.placed = new int[facts.candidates().size()];
        this.seats = facts.placements().stream().mapToInt(Placement::seats).toArray();
        this.sent = new int[organisations];
        this.hosted = new int[organisations];
        this.flow = new int[organisations][organisations];
    }

    /** The points of the best matching; empty where no matching keeps every pin and link. */
    static OptionalLong optimum(InstanceFacts facts) {
        BruteForce search = new BruteForce(facts);
        search.from(0, 0);
        return search.best;
    }

    private void from(int candidate, long values) {
        if (candidate == placed.length) {
            leaf(values);
            return;
        }
        placed[candidate] = -1;
        if (facts.relations().pinned()[candidate] < 0) {
            from(candidate + 1, values);
        }
        int home = facts.candidates().get(candidate).home();
        int[] choices = pairs.placements(candidate);
        for (int i = 0; i < choices.length; i++) {
            int host = facts.placements().get(choices[i]).host();
            if (seats[choices[i]] > 0
                    && sent[home] < facts.organisations().get(home).releaseLimit()
                    && hosted[host] < facts.organisations().get(host).hostLimit()) {
                count(home, host, choices[i], 1);
                placed[candidate] = choices[i];
                from(candidate + 1, values + pairs.value(candidate, i));
                count(home, host, choices[i], -1);
                placed[candidate] = -1;
            }
        }
    }

    private void count(int home, int host, int placement, int change) {
        seats[placement] -= change;
        sent[home] += change;
        hosted[host] += change;
        flow[home][host] += change;
    }

    private void leaf(long values) {
        for (Link link : facts.relations().links()) {
            if (placed[link.first()] < 0 != placed[link.second()] < 0) {
                return;
            }
        }
        long points = values;
        for (int a = 0; a < sent.length; a++) {
            Organisation one = facts.organisations().get(a);
            int before = Math.min(one.sentBefore(), one.hostedBefore());
            int after = Math.min(one.sentBefore() + sent[a], one.hostedBefore() + hosted[a]);
            points += (long) weights.reciprocity() * (after - before);
            points += sent[a] > 0 ? weights.firstSent() : 0;
            points += hosted[a] > 0 ? weights.firstHosted() : 0;
            for (int b = a + 1; b < sent.length; b++) {
                points += (long) weights.swap() * Math.min(flow[a][b], flow[b][a]);
            }
        }
        best = OptionalLong.of(Math.max(points, best.orElse(points)));
    }
}
