package org.charterexchange.service.rounds.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.contract.rounds.ReasonView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.charterexchange.matching.explain.Explanations;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.matching.reasons.NotPlaced;
import org.charterexchange.matching.result.Unmatched;
import org.charterexchange.matching.result.UnmatchedReason;
import org.charterexchange.service.rounds.language.PhraseViews;
import org.jspecify.annotations.Nullable;

/**
 * Candidates without a match, and reasons, as one viewer may read them.
 */
final class UnmatchedViews {

    private final IndexedResult indexed;
    private final CandidateNames names;
    private final Viewer viewer;
    private final Explanations explanations;
    private final PhraseRenderer words;

    UnmatchedViews(IndexedResult indexed, CandidateNames names, Viewer viewer, Locale locale) {
        this.indexed = indexed;
        this.names = names;
        this.viewer = viewer;
        this.explanations = new Explanations(indexed.compiled(), indexed.result());
        this.words = PhraseRenderer.in(Language.of(locale));
    }

    UnmatchedView of(Unmatched unmatched) {
        return of(unmatched, reasons(indexed.candidate(unmatched.candidate()), unmatched.reasons()));
    }

    /** What of it can be searched for. */
    Stream<@Nullable String> texts(Unmatched unmatched) {
        UnmatchedView view = of(unmatched, List.of());
        return Stream.of(view.candidateName(), view.candidateTitle(), view.homeName());
    }

    private UnmatchedView of(Unmatched unmatched, List<ReasonView> reasons) {
        Candidate candidate = indexed.candidate(unmatched.candidate());
        Organisation home = indexed.organisation(candidate.organisation());
        boolean named = viewer.knowsName(candidate.id(), home.id(), home.id());
        return new UnmatchedView(
                candidate.id(),
                named ? names.name(candidate.id()) : candidate.id(),
                named ? names.title(candidate.id()) : null,
                home.id(),
                home.name(),
                MatchViews.sector(home),
                reasons);
    }

    /** The result has the reasons in English only; those found again are the same unless another engine made the result. */
    private List<ReasonView> reasons(Candidate candidate, List<UnmatchedReason> reasons) {
        List<NotPlaced> again = explanations.reasons(candidate.id());
        boolean same = again.size() == reasons.size()
                && IntStream.range(0, reasons.size()).allMatch(i -> same(reasons.get(i), again.get(i)));
        return IntStream.range(0, reasons.size())
                .mapToObj(i ->
                        reason(candidate, reasons.get(i), same ? again.get(i).detail() : List.of()))
                .toList();
    }

    private static boolean same(UnmatchedReason reason, NotPlaced again) {
        return reason.placement().equals(again.placement()) && reason.reason() == again.reason();
    }

    private ReasonView reason(Candidate candidate, UnmatchedReason reason, List<Phrase> sentences) {
        Placement placement = indexed.placement(reason.placement());
        int rank = candidate.rankOf(placement.id());
        return new ReasonView(
                placement.id(),
                placement.title(),
                indexed.organisation(placement.organisation()).name(),
                rank == 0 ? null : rank,
                reason.reason().name(),
                sentences.isEmpty() ? reason.detail() : words.render(sentences),
                PhraseViews.of(sentences),
                null,
                null);
    }
}
