package org.charterexchange.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Reason;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Insertion;
import org.charterexchange.matching.problem.Matching;
import org.charterexchange.matching.problem.PairValue;
import org.charterexchange.matching.problem.Problem;

/**
 * Computes the smallest single change of a candidate's own data that would have placed them.
 *
 * <p>A change counts only if, with it, a feasible matching that has the candidate at the placement is worth more than the
 * frozen one. No other matching gains by the change, so where the frozen matching is optimal every best matching of the
 * changed round has the candidate there. Rearrangements are searched nearby, so a smaller change may be enough.
 */
final class ChangeFinder {

    private static final int HIGHEST_SCORE = 100;

    private final CompiledInstance compiled;
    private final int[] pairs;

    /** For the matching with the given pair for each candidate, or -1. */
    ChangeFinder(CompiledInstance compiled, int[] pairOfCandidate) {
        this.compiled = compiled;
        this.pairs = pairOfCandidate;
    }

    /** The smallest change of the first kind that is enough, in the order of {@link Change.Kind}. */
    Optional<Change> smallest(int c, int p) {
        Candidate candidate = compiled.candidate(c);
        Placement placement = compiled.placement(p);
        List<Reason> reasons = compiled.eligibility().reasons(candidate, placement);
        OptionalLong change = reasons.size() > 1 || compiled.problem().candidatePinned()[c]
                ? OptionalLong.empty()
                : changeIfEligible(c, p);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        Question question = new Question(candidate, placement, placementNow(c), change.getAsLong());
        Optional<Change> scored = reasons.isEmpty() ? betterScore(question) : Optional.empty();
        return scored.isPresent()
                ? scored
                : alternatives(candidate, placement, reasons).stream()
                        .flatMap(alternative -> changeOf(question, alternative).stream())
                        .findFirst();
    }

    /** What is asked: the points that change if the candidate goes there, all values being as they are. */
    private record Question(Candidate candidate, Placement placement, Optional<Placement> has, long change) {}

    private Optional<Placement> placementNow(int c) {
        return pairs[c] < 0 ? Optional.empty() : Optional.of(compiled.placementOfPair(pairs[c]));
    }

    private List<Alternative> alternatives(Candidate candidate, Placement placement, List<Reason> reasons) {
        Alternatives alternatives = new Alternatives(candidate, placement);
        if (reasons.isEmpty()) {
            List<Alternative> all = new ArrayList<>(alternatives.ranks());
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

    private Optional<Change> betterScore(Question question) {
        int weight = compiled.instance().policy().assessment();
        int score = compiled.values().score(question.candidate(), question.placement());
        for (int to = score + 1; weight > 0 && to <= HIGHEST_SCORE; to++) {
            long gain = question.change() + (long) weight * (to - score);
            if (gain > 0) {
                boolean assessed = compiled.values().isAssessed(question.candidate(), question.placement());
                return Optional.of(new Change(
                        Change.Kind.PANEL_SCORE,
                        "panel score",
                        assessed ? Integer.toString(score) : "missing, which counts as " + score,
                        Integer.toString(to),
                        gain,
                        question.candidate()));
            }
        }
        return Optional.empty();
    }

    private Optional<Change> changeOf(Question question, Alternative alternative) {
        Candidate changed = alternative.changed();
        if (!compiled.eligibility().isEligible(changed, question.placement())) {
            return Optional.empty();
        }
        long gain = question.change() + more(question, changed, question.placement());
        if (question.has().isPresent()) {
            gain -= more(question, changed, question.has().get());
        }
        return gain <= 0
                ? Optional.empty()
                : Optional.of(new Change(
                        alternative.kind(), alternative.what(), alternative.from(), alternative.to(), gain, changed));
    }

    private long more(Question question, Candidate changed, Placement placement) {
        PairValue values = compiled.values();
        return (long) values.parts(changed, placement).value()
                - values.parts(question.candidate(), placement).value();
    }

    private OptionalLong changeIfEligible(int c, int p) {
        int value = compiled.values()
                .parts(compiled.candidate(c), compiled.placement(p))
                .value();
        Problem problem = compiled.problem();
        int pair = compiled.pair(c, p);
        int[] moved = pairs.clone();
        if (pair < 0) {
            ExtraPair extra = new ExtraPair(problem, c, p, value);
            problem = extra.problem();
            pair = extra.pair();
            for (int other = 0; other < moved.length; other++) {
                moved[other] += moved[other] >= pair ? 1 : 0;
            }
        }
        return new Insertion(problem, new Matching(problem, moved)).change(c, pair);
    }
}
