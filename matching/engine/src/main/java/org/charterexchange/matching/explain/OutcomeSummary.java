package org.charterexchange.matching.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.PairValue;
import org.charterexchange.matching.reasons.NotPlaced;
import org.charterexchange.matching.reasons.NotPlacedReason;
import org.charterexchange.matching.result.Match;

/** Puts an outcome into sentences that speak to the candidate. */
final class OutcomeSummary {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final CompiledInstance compiled;

    OutcomeSummary(CompiledInstance compiled) {
        this.compiled = compiled;
    }

    String placed(Candidate candidate, Match match) {
        Placement placement = compiled.placement(compiled.placementNumber(match.placement()));
        List<String> facts = new ArrayList<>();
        facts.add(rank(candidate.rankOf(placement.id())));
        met("meets", "wanted skills", placement.desirableSkills(), candidate.skills(), facts);
        developed(candidate, placement, facts);
        PairValue values = compiled.values();
        if (values.isAssessed(candidate, placement)) {
            facts.add("panel score " + values.score(candidate, placement));
        }
        facts.add(values.kilograms(candidate, placement) + " kg CO2e of travel");
        return "You are placed at " + placement.title() + ", "
                + compiled.eligibility().host(placement).name() + ": " + String.join("; ", facts) + "."
                + pinned(candidate);
    }

    String notPlaced(Candidate candidate) {
        int applications = candidate.applications().size();
        if (applications == 0) {
            return "You are not placed in this round; you made no application.";
        }
        return "You are not placed in this round; "
                + (applications == 1
                        ? "your one application could not be given."
                        : "none of your " + applications + " applications could be given.");
    }

    private static String rank(int rank) {
        if (rank == 0) {
            return "an offer you had not applied for";
        }
        return "your " + (rank <= ORDINALS.size() ? ORDINALS.get(rank - 1) : "number " + rank) + " choice";
    }

    private static void met(
            String verb, String what, Map<String, Integer> wanted, Map<String, Integer> has, List<String> facts) {
        if (!wanted.isEmpty()) {
            long met = wanted.entrySet().stream()
                    .filter(skill -> has.getOrDefault(skill.getKey(), 0) >= skill.getValue())
                    .count();
            facts.add(verb + " " + met + " of " + wanted.size() + " " + what);
        }
    }

    private static void developed(Candidate candidate, Placement placement, List<String> facts) {
        long open = candidate.goals().entrySet().stream()
                .filter(goal -> goal.getValue() > level(candidate.skills(), goal.getKey()))
                .count();
        long served = candidate.goals().entrySet().stream()
                .filter(goal -> goal.getValue() > level(candidate.skills(), goal.getKey()))
                .filter(goal ->
                        level(placement.developsSkills(), goal.getKey()) > level(candidate.skills(), goal.getKey()))
                .count();
        if (open > 0) {
            facts.add("serves " + served + " of your " + open + (open == 1 ? " goal" : " goals"));
        }
    }

    private static int level(Map<String, Integer> levels, String skill) {
        return levels.getOrDefault(skill, 0);
    }

    private String pinned(Candidate candidate) {
        return compiled.instance().pins().stream()
                .filter(pin -> pin.candidate().equals(candidate.id()))
                .findFirst()
                .map(pin -> " This was decided by hand: " + pin.reason() + ".")
                .orElse("");
    }

    /** Why somebody who is pinned did not get another placement. */
    NotPlaced pinnedElsewhere(Candidate candidate, Placement placement) {
        String reason = compiled.instance().pins().stream()
                .filter(pin -> pin.candidate().equals(candidate.id()))
                .map(Pin::reason)
                .findFirst()
                .orElse("");
        return new NotPlaced(
                placement.id(),
                NotPlacedReason.BETTER_OVERALL,
                "Another placement was decided by hand: " + reason + ".");
    }
}
