package org.charterexchange.service.rounds.results;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.ReasonView;
import org.charterexchange.matching.explain.Counterfactual;
import org.charterexchange.matching.explain.Explanations;
import org.charterexchange.matching.explain.UnsuccessfulApplication;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.reasons.NotPlaced;

/**
 * What a run means for one candidate: the match, who comes in exchange, and why every better-liked placement was not
 * given.
 */
final class ExplanationViews {

    private final IndexedResult indexed;
    private final CandidateNames names;
    private final Viewer viewer;

    ExplanationViews(IndexedResult indexed, CandidateNames names, Viewer viewer) {
        this.indexed = indexed;
        this.names = names;
        this.viewer = viewer;
    }

    ExplanationView of(String roundId, String roundName, String runId, String candidateId) {
        Candidate candidate = indexed.candidate(candidateId);
        Organisation home = indexed.organisation(candidate.organisation());
        MatchViews matches = new MatchViews(indexed, names, viewer);
        MatchDetails details = indexed.matchOf(candidateId);
        List<MatchDetails> exchange = indexed.exchangeOf(candidateId);
        List<UnsuccessfulApplication> choices = new Explanations(indexed.compiled(), indexed.result())
                .of(candidateId)
                .choices();
        return new ExplanationView(
                roundId,
                roundName,
                runId,
                candidateId,
                viewer.knowsName(candidateId, home.id(), home.id()) ? names.name(candidateId) : candidateId,
                details == null ? null : matches.match(details),
                exchange == null ? null : matches.exchange(exchange),
                choices.stream().flatMap(ExplanationViews::reasons).toList());
    }

    /** What would have been enough stands beside the first reason. */
    private static Stream<ReasonView> reasons(UnsuccessfulApplication choice) {
        return IntStream.range(0, choice.reasons().size()).mapToObj(i -> reason(choice, i));
    }

    private static ReasonView reason(UnsuccessfulApplication choice, int number) {
        NotPlaced reason = choice.reasons().get(number);
        return new ReasonView(
                choice.placement(),
                choice.title(),
                choice.host(),
                choice.rank(),
                reason.reason().name(),
                reason.detail(),
                number == 0 ? choice.change().map(Counterfactual::sentence).orElse(null) : null);
    }
}
