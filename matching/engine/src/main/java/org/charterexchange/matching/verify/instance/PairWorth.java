package org.charterexchange.matching.verify.instance;

import java.util.List;
import java.util.Map;

/** Section 3 of the specification: what a pair is worth, in points. */
public final class PairWorth {

    /** The names of the parts, in the order of {@link #parts}. */
    public static final List<String> PARTS =
            List.of("placed", "preference", "skills", "development", "assessment", "carbon", "incumbent");

    private static final int CARBON = PARTS.indexOf("carbon");
    private static final int CAR_GRAMS_PER_KM = 167;
    private static final int RAIL_GRAMS_PER_KM = 35;
    private static final int FARTHEST_BY_CAR_KM = 80;

    private final InstanceFacts facts;
    private final EligibilityRules rules;

    public PairWorth(InstanceFacts facts, EligibilityRules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    public long value(int candidate, int placement) {
        return value(parts(candidate, placement));
    }

    /** The sum of the parts, carbon taken off. */
    public static long value(long[] parts) {
        long sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += i == CARBON ? -parts[i] : parts[i];
        }
        return sum;
    }

    public long[] parts(int candidateNumber, int placementNumber) {
        Weights weights = facts.weights();
        Candidate candidate = facts.candidates().get(candidateNumber);
        Placement placement = facts.placements().get(placementNumber);
        int rank = candidate.rank(placementNumber);
        boolean incumbent =
                facts.relations().incumbents().contains(PairRelations.key(candidateNumber, placementNumber));
        return new long[] {
            weights.placed(),
            rank == 0 ? 0 : (long) weights.preference() * Math.max(10, 100 - 15L * (rank - 1)),
            (long) weights.skills() * met(candidate.skills(), placement.desirable()),
            (long) weights.development() * developed(candidate, placement.develops()),
            (long) weights.assessment() * score(candidateNumber, placementNumber),
            (long) weights.carbon()
                    * Math.min(100, 100 * kilograms(candidate, placement) / weights.carbonReferenceKg()),
            incumbent ? weights.incumbent() : 0
        };
    }

    /** The panel's score, or 50 where there is none. */
    public int score(int candidate, int placement) {
        return facts.relations().assessments().getOrDefault(PairRelations.key(candidate, placement), 50);
    }

    /** Travel carbon in kg CO2e. */
    public long kilograms(Candidate candidate, Placement placement) {
        if (placement.remote()) {
            return 0;
        }
        long km = rules.kilometres(candidate, placement);
        boolean car = km <= FARTHEST_BY_CAR_KM;
        boolean daily = car && placement.attendance().equals("ON_SITE");
        long trips = placement.weeks() * (daily ? placement.daysPerWeek() : 1);
        return 2 * km * trips * (car ? CAR_GRAMS_PER_KM : RAIL_GRAMS_PER_KM) / 1000;
    }

    private static long met(Map<String, Integer> held, Map<String, Integer> wanted) {
        long most = 0;
        long reached = 0;
        for (Map.Entry<String, Integer> one : wanted.entrySet()) {
            most += one.getValue();
            reached += Math.min(held.getOrDefault(one.getKey(), 0), one.getValue());
        }
        return most == 0 ? 100 : 100 * reached / most;
    }

    private static long developed(Candidate candidate, Map<String, Integer> develops) {
        long gaps = 0;
        long gains = 0;
        for (Map.Entry<String, Integer> goal : candidate.goals().entrySet()) {
            int level = candidate.skills().getOrDefault(goal.getKey(), 0);
            int gap = Math.max(0, goal.getValue() - level);
            gaps += gap;
            gains += Math.min(gap, Math.max(0, develops.getOrDefault(goal.getKey(), 0) - level));
        }
        return gaps == 0 ? 0 : 100 * gains / gaps;
    }
}
