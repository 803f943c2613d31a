package org.charterexchange.matching.verify.instance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All pairs that a matching may hold and what each is worth; a pinned candidate has the pinned pair alone. */
public final class EligiblePairs {

    private final int[][] placements;
    private final long[][] values;
    private final Set<Long> ways = new HashSet<>();

    public EligiblePairs(InstanceFacts facts, EligibilityRules rules, PairWorth worth) {
        List<Candidate> candidates = facts.candidates();
        this.placements = new int[candidates.size()][];
        this.values = new long[candidates.size()][];
        int[] all = new int[facts.placements().size()];
        Arrays.setAll(all, i -> i);
        for (int c = 0; c < candidates.size(); c++) {
            int candidate = c;
            int pin = facts.relations().pinned()[c];
            int[] possible = pin >= 0
                    ? new int[] {pin}
                    : candidates.get(c).openToOffers() ? all : candidates.get(c).applications();
            placements[c] = Arrays.stream(possible)
                    .filter(placement -> rules.eligible(candidate, placement))
                    .toArray();
            values[c] = Arrays.stream(placements[c])
                    .mapToLong(placement -> worth.value(candidate, placement))
                    .toArray();
            for (int placement : placements[c]) {
                ways.add(PairRelations.key(
                        candidates.get(c).home(),
                        facts.placements().get(placement).host()));
            }
        }
    }

    public int[] placements(int candidate) {
        return placements[candidate];
    }

    public long value(int candidate, int index) {
        return values[candidate][index];
    }

    /** Whether somebody could go from each of the two organisations to the other. */
    public boolean bothWays(int first, int second) {
        return ways.contains(PairRelations.key(first, second)) && ways.contains(PairRelations.key(second, first));
    }
}
