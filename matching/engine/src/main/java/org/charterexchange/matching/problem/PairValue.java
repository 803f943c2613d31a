package org.charterexchange.matching.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Incumbent;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;

/** Computes what pairs of one instance are worth (section 3 of the matching specification). Safe for many threads. */
public final class PairValue {

    /** The score of those whom no panel assessed. */
    public static final int SCORE_WITHOUT_ASSESSMENT = 50;

    private final Policy policy;
    private final Eligibility eligibility;
    private final Map<String, Map<String, Integer>> scores = new HashMap<>();
    private final Set<Key> incumbents = new HashSet<>();

    public PairValue(Instance instance, Eligibility eligibility) {
        this.policy = instance.policy();
        this.eligibility = eligibility;
        for (Assessment assessment : instance.assessments()) {
            scores.computeIfAbsent(assessment.candidate(), key -> new HashMap<>())
                    .put(assessment.placement(), assessment.score());
        }
        for (Incumbent incumbent : instance.incumbents()) {
            incumbents.add(new Key(incumbent.candidate(), incumbent.placement()));
        }
    }

    /** What the pair is worth, part by part. */
    public PairValueParts parts(Candidate candidate, Placement placement) {
        return new PairValueParts(
                policy.placed(),
                policy.preference() * preference(candidate.rankOf(placement.id())),
                policy.skills() * skills(candidate, placement),
                policy.development() * development(candidate, placement),
                policy.assessment() * score(candidate, placement),
                policy.carbon() * carbon(candidate, placement),
                incumbents.contains(new Key(candidate.id(), placement.id())) ? policy.incumbent() : 0);
    }

    /** The panel's score, 0 to 100; {@value #SCORE_WITHOUT_ASSESSMENT} where there is none. */
    public int score(Candidate candidate, Placement placement) {
        return scores.getOrDefault(candidate.id(), Map.of()).getOrDefault(placement.id(), SCORE_WITHOUT_ASSESSMENT);
    }

    /** Whether a panel assessed the candidate for the placement. */
    public boolean isAssessed(Candidate candidate, Placement placement) {
        return scores.getOrDefault(candidate.id(), Map.of()).containsKey(placement.id());
    }

    /** The travel carbon of the pair, kg CO2e. */
    public long kilograms(Candidate candidate, Placement placement) {
        return TravelCarbon.kilograms(placement, eligibility.kilometres(candidate, placement));
    }

    /** The hundredths of preference that a rank is worth: 10 to 100, and 0 for rank 0, which is no application. */
    public static int preference(int rank) {
        return rank == 0 ? 0 : Math.max(10, 100 - 15 * (rank - 1));
    }

    private static int skills(Candidate candidate, Placement placement) {
        long met = 0;
        long wanted = 0;
        for (Map.Entry<String, Integer> desirable : placement.desirableSkills().entrySet()) {
            met += Math.min(desirable.getValue(), candidate.skills().getOrDefault(desirable.getKey(), 0));
            wanted += desirable.getValue();
        }
        return wanted == 0 ? 100 : (int) (100 * met / wanted);
    }

    private static int development(Candidate candidate, Placement placement) {
        long gains = 0;
        long gaps = 0;
        for (Map.Entry<String, Integer> goal : candidate.goals().entrySet()) {
            int level = candidate.skills().getOrDefault(goal.getKey(), 0);
            int gap = Math.max(0, goal.getValue() - level);
            gaps += gap;
            gains += Math.min(gap, Math.max(0, placement.developsSkills().getOrDefault(goal.getKey(), 0) - level));
        }
        return gaps == 0 ? 0 : (int) (100 * gains / gaps);
    }

    private int carbon(Candidate candidate, Placement placement) {
        return (int) Math.min(100, 100 * kilograms(candidate, placement) / policy.carbonReferenceKg());
    }

    private record Key(String candidate, String placement) {}
}
