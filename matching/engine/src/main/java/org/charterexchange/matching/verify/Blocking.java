package org.charterexchange.matching.verify;

/** Section 6: counts eligible applied pairs that candidate and panel would both prefer. */
final class Blocking {

    private final Facts facts;
    private final Rules rules;
    private final Worth worth;
    private final Outcome outcome;

    /** The lowest score among those at each placement. */
    private final int[] lowestScore;

    Blocking(Facts facts, Rules rules, Worth worth, Outcome outcome) {
        this.facts = facts;
        this.rules = rules;
        this.worth = worth;
        this.outcome = outcome;
        this.lowestScore = new int[facts.placements().size()];
        for (int p = 0; p < lowestScore.length; p++) {
            int placement = p;
            lowestScore[p] = outcome.occupants(p).stream()
                    .mapToInt(candidate -> worth.score(candidate, placement))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    long count() {
        long count = 0;
        for (int candidate = 0; candidate < outcome.placed.length; candidate++) {
            for (int placement : facts.candidates().get(candidate).applications()) {
                if (placement == outcome.placed[candidate]) {
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
        return outcome.occupants(placement).size()
                        < facts.placements().get(placement).seats()
                || lowestScore[placement] < worth.score(candidate, placement);
    }
}
