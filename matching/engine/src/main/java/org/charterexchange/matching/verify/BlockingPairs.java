package org.charterexchange.matching.verify;

import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.PairWorth;

/** Section 6 of the specification: counts eligible applied pairs that candidate and panel would both prefer. */
final class BlockingPairs {

    private final InstanceFacts facts;
    private final EligibilityRules rules;
    private final PairWorth worth;
    private final ClaimedMatching matching;

    /** The lowest score among those at each placement. */
    private final int[] lowestScore;

    BlockingPairs(InstanceFacts facts, EligibilityRules rules, PairWorth worth, ClaimedMatching matching) {
        this.facts = facts;
        this.rules = rules;
        this.worth = worth;
        this.matching = matching;
        this.lowestScore = new int[facts.placements().size()];
        for (int p = 0; p < lowestScore.length; p++) {
            int placement = p;
            lowestScore[p] = matching.occupants(p).stream()
                    .mapToInt(candidate -> worth.score(candidate, placement))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    long count() {
        long count = 0;
        for (int candidate = 0; candidate < matching.placed.length; candidate++) {
            for (int placement : facts.candidates().get(candidate).applications()) {
                if (placement == matching.placed[candidate]) {
                    break;
                }
                if (welcome(candidate, placement) && rules.eligible(candidate, placement)) {
                    count++;
                }
            }
        }
        return count;
    }

    private boolean welcome(int candidate, int placement) {
        return matching.occupants(placement).size()
                        < facts.placements().get(placement).seats()
                || lowestScore[placement] < worth.score(candidate, placement);
    }
}
