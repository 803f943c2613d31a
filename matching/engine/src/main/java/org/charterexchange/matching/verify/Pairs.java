package org.charterexchange.matching.verify;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All pairs that a matching may hold and what each is worth; a pinned candidate has the pinned pair alone. */
final class Pairs {

    private final int[][] placements;
    private final long[][] values;
    private final Set<Long> ways = new HashSet<>();

    Pairs(Facts facts, Rules rules, Worth worth) {
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
                ways.add(Relations.key(
                        candidates.get(c).home(),
                        facts.placements().get(placement).host()));
            }
        }
    }

    int[] placements(int candidate) {
        return placements[candidate];
    }

    long value(int candidate, int index) {
        return values[candidate][index];
    }

    /** Whether somebody could go from each of the two organisations to the other. */
    boolean bothWays(int first, int second) {
        return ways.contains(Relations.key(first, second)) && ways.contains(Relations.key(second, first));
    }
}
