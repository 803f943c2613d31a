package org.charterexchange.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.PairValue;
import org.charterexchange.matching.reasons.NotPlaced;
import org.charterexchange.matching.reasons.NotPlacedReason;
import org.charterexchange.matching.reasons.ReasonDetail;
import org.charterexchange.matching.result.Match;

/** Tells an outcome in sentences that speak to the candidate. */
final class OutcomeSummary {

    private final CompiledInstance compiled;

    OutcomeSummary(CompiledInstance compiled) {
        this.compiled = compiled;
    }

    List<Phrase> placed(Candidate candidate, Match match) {
        Placement placement = compiled.placement(compiled.placementNumber(match.placement()));
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(Phrase.of(
                OutcomeSentence.PLACED,
                new Argument.Text(placement.title()),
                new Argument.Text(compiled.eligibility().host(placement).name()),
                new Argument.Clauses(facts(candidate, placement))));
        pinOf(candidate)
                .ifPresent(pin ->
                        sentences.add(Phrase.of(OutcomeSentence.DECIDED_BY_HAND, new Argument.Text(pin.reason()))));
        return sentences;
    }

    List<Phrase> notPlaced(Candidate candidate) {
        int applications = candidate.applications().size();
        return List.of(
                switch (applications) {
                    case 0 -> Phrase.of(OutcomeSentence.NO_APPLICATION);
                    case 1 -> Phrase.of(OutcomeSentence.ONE_APPLICATION);
                    default -> Phrase.of(OutcomeSentence.APPLICATIONS, new Argument.Numeral(applications));
                });
    }

    private List<Argument> facts(Candidate candidate, Placement placement) {
        List<Argument> facts = new ArrayList<>();
        facts.add(PlacementFact.ofRank(candidate.rankOf(placement.id())));
        skillsMet(placement.desirableSkills(), candidate.skills()).ifPresent(facts::add);
        goalsServed(candidate, placement).ifPresent(facts::add);
        PairValue values = compiled.values();
        if (values.isAssessed(candidate, placement)) {
            facts.add(number(PlacementFact.PANEL_SCORE, values.score(candidate, placement)));
        }
        facts.add(number(PlacementFact.TRAVEL_CARBON, values.kilograms(candidate, placement)));
        return facts;
    }

    private static Optional<Phrase> skillsMet(Map<String, Integer> wanted, Map<String, Integer> has) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        long met = wanted.entrySet().stream()
                .filter(skill -> has.getOrDefault(skill.getKey(), 0) >= skill.getValue())
                .count();
        return Optional.of(
                Phrase.of(PlacementFact.SKILLS_MET, new Argument.Numeral(met), new Argument.Numeral(wanted.size())));
    }

    private static Optional<Phrase> goalsServed(Candidate candidate, Placement placement) {
        Map<String, Integer> skills = candidate.skills();
        List<String> open = candidate.goals().entrySet().stream()
                .filter(goal -> goal.getValue() > level(skills, goal.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        long served = open.stream()
                .filter(skill -> level(placement.developsSkills(), skill) > level(skills, skill))
                .count();
        return switch (open.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(number(PlacementFact.ONE_GOAL_SERVED, served));
            default ->
                Optional.of(Phrase.of(
                        PlacementFact.GOALS_SERVED, new Argument.Numeral(served), new Argument.Numeral(open.size())));
        };
    }

    private static int level(Map<String, Integer> levels, String skill) {
        return levels.getOrDefault(skill, 0);
    }

    private static Phrase number(PlacementFact fact, long number) {
        return Phrase.of(fact, new Argument.Numeral(number));
    }

    /** Why somebody who is pinned did not get another placement. */
    NotPlaced pinnedElsewhere(Candidate candidate, Placement placement) {
        String reason = pinOf(candidate).map(Pin::reason).orElse("");
        return new NotPlaced(
                placement.id(),
                NotPlacedReason.BETTER_OVERALL,
                List.of(Phrase.of(ReasonDetail.PINNED_ELSEWHERE, new Argument.Text(reason))));
    }

    private Optional<Pin> pinOf(Candidate candidate) {
        return compiled.instance().pins().stream()
                .filter(pin -> pin.candidate().equals(candidate.id()))
                .findFirst();
    }
}
