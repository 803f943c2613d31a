package org.charterexchange.matching.verify;

/** Section 6: counts eligible applied pairs that candidate and panel would both prefer. */
final class Blocking {

    private final Facts facts;
    private final Rules rules;
    private final Worth worth;
    private final Outcome outcome;

    Blocking(Facts facts, Rules rules, Worth worth, Outcome outcome) {
        this.facts = facts;
        this.rules = rules;
        this.worth = worth;
        this.outcome = outcome;
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
        int score = worth.score(candidate, placement);
        return outcome.occupants(placement).size()
                        < facts.placements().get(placement).seats()
                || outcome.occupants(placement).stream().anyMatch(other -> worth.score(other, placement) < score);
    }
}
