package org.charterexchange.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Matching;
import org.charterexchange.matching.reasons.NotPlaced;
import org.charterexchange.matching.reasons.NotPlacedReasons;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.Result;

/** Explains one result, candidate by candidate; not for more than one thread. */
public final class Explanations {

    private final CompiledInstance compiled;
    private final Result result;
    private final int[] pairs;
    private final NotPlacedReasons whyNot;
    private final CounterfactualFinder counterfactuals;
    private final OutcomeSummary summaries;

    /** For a result of the instance, rearranging nearby; otherwise as the other constructor. */
    public Explanations(CompiledInstance compiled, Result result) {
        this(compiled, result, Rearrangement.nearby());
    }

    /**
     * For a result of the instance.
     *
     * @param rearrangement finds what the round would be worth with the candidate elsewhere
     * @throws IllegalArgumentException if the result belongs to another instance, or matches what is not eligible
     */
    public Explanations(CompiledInstance compiled, Result result, Rearrangement rearrangement) {
        if (!compiled.sha256().equals(result.instance().sha256())) {
            throw new IllegalArgumentException("The result belongs to the instance "
                    + result.instance().sha256() + ", not to " + compiled.sha256() + ".");
        }
        this.compiled = compiled;
        this.result = result;
        this.pairs = pairs();
        this.whyNot = new NotPlacedReasons(compiled, new Matching(compiled.problem(), pairs));
        this.counterfactuals = new CounterfactualFinder(compiled, pairs, rearrangement);
        this.summaries = new OutcomeSummary(compiled);
    }

    private int[] pairs() {
        int[] pairs = new int[compiled.problem().candidateCount()];
        Arrays.fill(pairs, -1);
        for (Match match : result.matches()) {
            int candidate = compiled.candidateNumber(match.candidate());
            int placement = compiled.placementNumber(match.placement());
            int pair = candidate < 0 || placement < 0 ? -1 : compiled.pair(candidate, placement);
            if (pair < 0) {
                throw new IllegalArgumentException("The result matches " + match.candidate() + " to "
                        + match.placement() + ", which the instance does not allow.");
            }
            pairs[candidate] = pair;
        }
        return pairs;
    }

    /**
     * Explains the outcome for one candidate.
     *
     * @throws IllegalArgumentException if the instance has no such candidate
     */
    public Explanation of(String candidateId) {
        int c = number(candidateId);
        Optional<Match> match = result.matches().stream()
                .filter(one -> one.candidate().equals(candidateId))
                .findFirst();
        List<UnsuccessfulApplication> unsuccessful = unsuccessful(c, match);
        List<Phrase> summary = match.map(given -> summaries.placed(compiled.candidate(c), given))
                .orElseGet(() -> summaries.notPlaced(compiled.candidate(c)));
        return new Explanation(candidateId, match, summary, unsuccessful);
    }

    /**
     * Why each application of a candidate who is not placed was not given, best first: what the result says in words, as
     * codes.
     *
     * @throws IllegalArgumentException if the instance has no such candidate
     */
    public List<NotPlaced> reasons(String candidateId) {
        int c = number(candidateId);
        return compiled.candidate(c).applications().stream()
                .flatMap(placement -> whyNot.reasons(c, compiled.placementNumber(placement)).stream())
                .toList();
    }

    private int number(String candidateId) {
        int c = compiled.candidateNumber(candidateId);
        if (c < 0) {
            throw new IllegalArgumentException("The instance has no candidate " + candidateId + ".");
        }
        return c;
    }

    private List<UnsuccessfulApplication> unsuccessful(int c, Optional<Match> match) {
        Candidate candidate = compiled.candidate(c);
        List<UnsuccessfulApplication> unsuccessful = new ArrayList<>();
        RearrangementValues values = counterfactuals.values(c);
        for (String application : candidate.applications()) {
            if (match.isPresent() && match.get().placement().equals(application)) {
                return unsuccessful;
            }
            unsuccessful.add(
                    unsuccessful(values, compiled.placementNumber(application), candidate.rankOf(application)));
        }
        return unsuccessful;
    }

    private UnsuccessfulApplication unsuccessful(RearrangementValues values, int p, int rank) {
        int c = values.candidate();
        Placement placement = compiled.placement(p);
        List<NotPlaced> reasons = compiled.problem().candidatePinned()[c]
                ? List.of(summaries.pinnedElsewhere(compiled.candidate(c), placement))
                : whyNot.reasons(c, p);
        return new UnsuccessfulApplication(
                placement.id(),
                placement.title(),
                compiled.eligibility().host(placement).name(),
                rank,
                reasons,
                counterfactuals.smallest(values, p));
    }
}
