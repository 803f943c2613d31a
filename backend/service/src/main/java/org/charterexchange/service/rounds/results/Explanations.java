package org.charterexchange.service.rounds.results;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Matching;
import org.charterexchange.matching.result.NotPlaced;
import org.charterexchange.matching.result.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * What a run means for one candidate: the match, who comes in exchange, and why every other application was not given.
 */
final class Explanations {

    private final Reading reading;
    private final People people;
    private final Viewer viewer;

    Explanations(Reading reading, People people, Viewer viewer) {
        this.reading = reading;
        this.people = people;
        this.viewer = viewer;
    }

    ExplanationView of(String roundId, String roundName, String runId, String candidateId) {
        Candidate candidate = reading.candidate(candidateId);
        Organisation home = reading.organisation(candidate.organisation());
        MatchViews matches = new MatchViews(reading, people, viewer);
        Move move = reading.moveOf(candidateId);
        List<Move> exchange = reading.exchangeOf(candidateId);
        return new ExplanationView(
                roundId,
                roundName,
                runId,
                candidateId,
                viewer.knowsName(candidateId, home.id(), home.id()) ? people.name(candidateId) : candidateId,
                move == null ? null : matches.match(move),
                exchange == null ? null : matches.exchange(exchange),
                new UnmatchedViews(reading, people, viewer).reasons(candidate, reasons(candidate, move)));
    }

    private List<NotPlaced> reasons(Candidate candidate, @Nullable Move move) {
        CompiledInstance compiled = reading.compiled();
        WhyNot whyNot = new WhyNot(compiled, matching(compiled));
        int number = compiled.candidateNumber(candidate.id());
        List<NotPlaced> reasons = new ArrayList<>();
        for (String application : candidate.applications()) {
            if (move == null || !application.equals(move.placement().id())) {
                reasons.addAll(whyNot.reasons(number, compiled.placementNumber(application)));
            }
        }
        return reasons;
    }

    private Matching matching(CompiledInstance compiled) {
        int[] pairs = new int[compiled.problem().candidateCount()];
        for (int candidate = 0; candidate < pairs.length; candidate++) {
            Move move = reading.moveOf(compiled.candidate(candidate).id());
            pairs[candidate] = move == null
                    ? -1
                    : compiled.pair(
                            candidate, compiled.placementNumber(move.placement().id()));
        }
        return new Matching(compiled.problem(), pairs);
    }
}
