package org.charterexchange.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.PairValue;

/**
 * Computes the smallest single change of a candidate's own data that would have placed them.
 *
 * <p>A change counts only if, with it, a feasible matching that has the candidate at the placement is worth more than the
 * frozen one and than any found that has them at another placement they applied for, which the same change may favour
 * more. Where the frozen matching is optimal and the rearrangements are the best, every best matching of the changed round
 * has the candidate there, and no smaller change of this kind is enough; where they are searched nearby only, a smaller
 * one may be.
 */
final class CounterfactualFinder {

    private static final int HIGHEST_SCORE = 100;

    private final CompiledInstance compiled;
    private final int[] pairs;
    private final Rearrangement rearrangement;

    /** For the matching with the given pair for each candidate, or -1. */
    CounterfactualFinder(CompiledInstance compiled, int[] pairOfCandidate, Rearrangement rearrangement) {
        this.compiled = compiled;
        this.pairs = pairOfCandidate;
        this.rearrangement = rearrangement;
    }

    /** What a candidate could have had, for all questions about this candidate. */
    RearrangementValues values(int c) {
        return new RearrangementValues(compiled, rearrangement, pairs, c);
    }

    /** The smallest change of the first kind that is enough, in the order of {@link Counterfactual.Kind}. */
    Optional<Counterfactual> smallest(RearrangementValues values, int p) {
        int c = values.candidate();
        Candidate candidate = compiled.candidate(c);
        Placement placement = compiled.placement(p);
        List<Reason> reasons = compiled.eligibility().reasons(candidate, placement);
        OptionalLong change =
                reasons.size() > 1 || compiled.problem().candidatePinned()[c] ? OptionalLong.empty() : values.change(p);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        Question question = new Question(candidate, p, placement, values, change.getAsLong());
        Optional<Counterfactual> scored = reasons.isEmpty() ? betterScore(question) : Optional.empty();
        return scored.isPresent()
                ? scored
                : variants(candidate, placement, reasons).stream()
                        .flatMap(variant -> changeOf(question, variant).stream())
                        .findFirst();
    }

    /** What is asked: the points that change if the candidate goes there, all values being as they are. */
    private record Question(
            Candidate candidate, int number, Placement placement, RearrangementValues values, long change) {}

    private List<CandidateVariant> variants(Candidate candidate, Placement placement, List<Reason> reasons) {
        CandidateVariants variants = new CandidateVariants(candidate, placement);
        if (reasons.isEmpty()) {
            List<CandidateVariant> all = new ArrayList<>(variants.ranks());
            all.addAll(variants.skillLevels());
            return all;
        }
        return switch (reasons.get(0)) {
            case ESSENTIAL_SKILLS -> variants.skillLevels();
            case STAGE -> variants.stage();
            case VETTING -> variants.vetting();
            case DATES -> List.of(variants.availability());
            case TRAVEL -> List.of(variants.travel(compiled.eligibility().kilometres(candidate, placement)));
            case DIRECTION, NOT_APPLIED, CONFLICT, EXCLUDED -> List.of();
        };
    }

    private Optional<Counterfactual> betterScore(Question question) {
        int weight = compiled.instance().policy().assessment();
        int score = compiled.values().score(question.candidate(), question.placement());
        long otherwise = otherwise(question, question.candidate());
        for (int to = score + 1; weight > 0 && to <= HIGHEST_SCORE; to++) {
            long gain = question.change() + (long) weight * (to - score) - otherwise;
            if (gain > 0) {
                boolean assessed = compiled.values().isAssessed(question.candidate(), question.placement());
                Counterfactual.Kind kind =
                        assessed ? Counterfactual.Kind.PANEL_SCORE : Counterfactual.Kind.MISSING_PANEL_SCORE;
                Phrase sentence = Phrase.of(kind, new Argument.Numeral(score), new Argument.Numeral(to));
                return Optional.of(new Counterfactual(sentence, gain, question.candidate()));
            }
        }
        return Optional.empty();
    }

    private Optional<Counterfactual> changeOf(Question question, CandidateVariant variant) {
        Candidate changed = variant.changed();
        if (!compiled.eligibility().isEligible(changed, question.placement())) {
            return Optional.empty();
        }
        long gain = question.change() + more(question, changed, question.placement()) - otherwise(question, changed);
        return gain <= 0 ? Optional.empty() : Optional.of(new Counterfactual(variant.sentence(), gain, changed));
    }

    /** The change of points that the best matching found brings which has the changed candidate anywhere but there. */
    private long otherwise(Question question, Candidate changed) {
        int pair = pairs[question.values().candidate()];
        long most = pair < 0 ? 0 : more(question, changed, compiled.placementOfPair(pair));
        for (String application : changed.applications()) {
            int other = compiled.placementNumber(application);
            Placement placement = compiled.placement(other);
            if (other != question.number() && compiled.eligibility().isEligible(changed, placement)) {
                OptionalLong change = question.values().change(other);
                if (change.isPresent()) {
                    most = Math.max(most, change.getAsLong() + more(question, changed, placement));
                }
            }
        }
        return most;
    }

    private long more(Question question, Candidate changed, Placement placement) {
        PairValue pairValues = compiled.values();
        return (long) pairValues.parts(changed, placement).value()
                - pairValues.parts(question.candidate(), placement).value();
    }
}
