package org.charterexchange.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Placement;
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
    RearrangementValues prospects(int c) {
        return new RearrangementValues(compiled, rearrangement, pairs, c);
    }

    /** The smallest change of the first kind that is enough, in the order of {@link Counterfactual.Kind}. */
    Optional<Counterfactual> smallest(RearrangementValues prospects, int p) {
        int c = prospects.candidate();
        Candidate candidate = compiled.candidate(c);
        Placement placement = compiled.placement(p);
        List<Reason> reasons = compiled.eligibility().reasons(candidate, placement);
        OptionalLong change = reasons.size() > 1 || compiled.problem().candidatePinned()[c]
                ? OptionalLong.empty()
                : prospects.change(p);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        Question question = new Question(candidate, p, placement, prospects, change.getAsLong());
        Optional<Counterfactual> scored = reasons.isEmpty() ? betterScore(question) : Optional.empty();
        return scored.isPresent()
                ? scored
                : alternatives(candidate, placement, reasons).stream()
                        .flatMap(alternative -> changeOf(question, alternative).stream())
                        .findFirst();
    }

    /** What is asked: the points that change if the candidate goes there, all values being as they are. */
    private record Question(
            Candidate candidate, int number, Placement placement, RearrangementValues prospects, long change) {}

    private List<CandidateVariant> alternatives(Candidate candidate, Placement placement, List<Reason> reasons) {
        CandidateVariants alternatives = new CandidateVariants(candidate, placement);
        if (reasons.isEmpty()) {
            List<CandidateVariant> all = new ArrayList<>(alternatives.ranks());
            all.addAll(alternatives.skillLevels());
            return all;
        }
        return switch (reasons.get(0)) {
            case ESSENTIAL_SKILLS -> alternatives.skillLevels();
            case STAGE -> alternatives.stage();
            case VETTING -> alternatives.vetting();
            case DATES -> List.of(alternatives.availability());
            case TRAVEL -> List.of(alternatives.travel(compiled.eligibility().kilometres(candidate, placement)));
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
                return Optional.of(new Counterfactual(
                        Counterfactual.Kind.PANEL_SCORE,
                        "panel score",
                        assessed ? Integer.toString(score) : "missing, which counts as " + score,
                        Integer.toString(to),
                        gain,
                        question.candidate()));
            }
        }
        return Optional.empty();
    }

    private Optional<Counterfactual> changeOf(Question question, CandidateVariant alternative) {
        Candidate changed = alternative.changed();
        if (!compiled.eligibility().isEligible(changed, question.placement())) {
            return Optional.empty();
        }
        long gain = question.change() + more(question, changed, question.placement()) - otherwise(question, changed);
        return gain <= 0
                ? Optional.empty()
                : Optional.of(new Counterfactual(
                        alternative.kind(), alternative.what(), alternative.from(), alternative.to(), gain, changed));
    }

    /** The change of points that the best matching found brings which has the changed candidate anywhere but there. */
    private long otherwise(Question question, Candidate changed) {
        int pair = pairs[question.prospects().candidate()];
        long most = pair < 0 ? 0 : more(question, changed, compiled.placementOfPair(pair));
        for (String application : changed.applications()) {
            int other = compiled.placementNumber(application);
            Placement placement = compiled.placement(other);
            if (other != question.number() && compiled.eligibility().isEligible(changed, placement)) {
                OptionalLong change = question.prospects().change(other);
                if (change.isPresent()) {
                    most = Math.max(most, change.getAsLong() + more(question, changed, placement));
                }
            }
        }
        return most;
    }

    private long more(Question question, Candidate changed, Placement placement) {
        PairValue values = compiled.values();
        return (long) values.parts(changed, placement).value()
                - values.parts(question.candidate(), placement).value();
    }
}
