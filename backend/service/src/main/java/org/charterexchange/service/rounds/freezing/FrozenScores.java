package org.charterexchange.service.rounds.freezing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.service.assessments.Score;

/**
 * The panels' scores as an instance holds them: only of applications that take part.
 */
final class FrozenScores {

    private FrozenScores() {}

    /** A score outlives the application it was given for; here it counts only with it. */
    static List<Assessment> of(List<Score> scores, List<Candidate> candidates) {
        Set<List<String>> applied = Set.copyOf(candidates.stream()
                .flatMap(candidate ->
                        candidate.applications().stream().map(placement -> List.of(candidate.id(), placement)))
                .toList());
        return scores.stream()
                .filter(score -> applied.contains(List.of(score.candidate(), score.placement())))
                .sorted(Comparator.comparing(Score::candidate).thenComparing(Score::placement))
                .map(score -> new Assessment(score.candidate(), score.placement(), score.score()))
                .toList();
    }
}
