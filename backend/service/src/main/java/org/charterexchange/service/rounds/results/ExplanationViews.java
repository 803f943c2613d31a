package org.charterexchange.service.rounds.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.ReasonView;
import org.charterexchange.matching.explain.Counterfactual;
import org.charterexchange.matching.explain.Explanations;
import org.charterexchange.matching.explain.UnsuccessfulApplication;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.matching.reasons.NotPlaced;
import org.charterexchange.service.rounds.language.PhraseViews;

/**
 * What a run means for one candidate: the match, who comes in exchange, and why every better-liked placement was not
 * given.
 */
final class ExplanationViews {

    private final IndexedResult indexed;
    private final CandidateNames names;
    private final Viewer viewer;
    private final Locale locale;
    private final PhraseRenderer words;

    ExplanationViews(IndexedResult indexed, CandidateNames names, Viewer viewer, Locale locale) {
        this.indexed = indexed;
        this.names = names;
        this.viewer = viewer;
        this.locale = locale;
        this.words = PhraseRenderer.in(Language.of(locale));
    }

    ExplanationView of(String roundId, String roundName, String runId, String candidateId) {
        Candidate candidate = indexed.candidate(candidateId);
        Organisation home = indexed.organisation(candidate.organisation());
        MatchViews matches = new MatchViews(indexed, names, viewer);
        MatchDetails details = indexed.matchOf(candidateId);
        List<MatchDetails> exchange = indexed.exchangeOf(candidateId);
        List<UnsuccessfulApplication> unsuccessful = new Explanations(indexed.compiled(), indexed.result())
                .of(candidateId)
                .unsuccessful();
        return new ExplanationView(
                roundId,
                roundName,
                runId,
                candidateId,
                viewer.knowsName(candidateId, home.id(), home.id()) ? names.name(candidateId) : candidateId,
                details == null ? null : matches.match(details),
                exchange == null ? null : matches.exchange(exchange, locale),
                List.of(),
                false,
                null,
                unsuccessful.stream().flatMap(this::reasons).toList());
    }

    /** What would have been enough stands beside the first reason. */
    private Stream<ReasonView> reasons(UnsuccessfulApplication application) {
        return IntStream.range(0, application.reasons().size()).mapToObj(i -> reason(application, i));
    }

    private ReasonView reason(UnsuccessfulApplication application, int number) {
        NotPlaced reason = application.reasons().get(number);
        Phrase change = number == 0
                ? application.counterfactual().map(Counterfactual::sentence).orElse(null)
                : null;
        return new ReasonView(
                application.placement(),
                application.title(),
                application.host(),
                application.rank(),
                reason.reason().name(),
                words.render(reason.detail()),
                PhraseViews.of(reason.detail()),
                change == null ? null : words.render(change),
                change == null ? null : PhraseViews.of(change));
    }
}
