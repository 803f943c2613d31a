package org.charterexchange.matching.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.StageBand;
import org.jspecify.annotations.Nullable;

/** The ways in which one thing about a candidate could differ and matter to one placement, the least change first. */
final class CandidateVariants {

    private static final int HIGHEST_LEVEL = 5;

    private final Candidate candidate;
    private final Placement placement;

    CandidateVariants(Candidate candidate, Placement placement) {
        this.candidate = candidate;
        this.placement = placement;
    }

    /** Better ranks for the placement, the nearest first. */
    List<CandidateVariant> ranks() {
        List<CandidateVariant> alternatives = new ArrayList<>();
        int rank = candidate.rankOf(placement.id());
        for (int to = rank - 1; to >= 1; to--) {
            CandidateBuilder copy = new CandidateBuilder(candidate);
            copy.applications = new ArrayList<>(candidate.applications());
            copy.applications.remove(placement.id());
            copy.applications.add(to - 1, placement.id());
            alternatives.add(new CandidateVariant(
                    Counterfactual.Kind.RANK,
                    "rank for it",
                    Integer.toString(rank),
                    Integer.toString(to),
                    copy.candidate()));
        }
        return alternatives;
    }

    /** Higher levels in one skill that is essential or desirable, one level more at a time. */
    List<CandidateVariant> skillLevels() {
        Map<String, Integer> wanted = new TreeMap<>(placement.desirableSkills());
        placement.essentialSkills().forEach((skill, level) -> wanted.merge(skill, level, Math::max));
        List<CandidateVariant> alternatives = new ArrayList<>();
        for (int more = 1; more <= HIGHEST_LEVEL; more++) {
            for (Map.Entry<String, Integer> skill : wanted.entrySet()) {
                int has = candidate.skills().getOrDefault(skill.getKey(), 0);
                if (has + more <= skill.getValue()) {
                    alternatives.add(skilled(skill.getKey(), has, has + more));
                }
            }
        }
        return alternatives;
    }

    private CandidateVariant skilled(String skill, int from, int to) {
        CandidateBuilder copy = new CandidateBuilder(candidate);
        copy.skills = new HashMap<>(candidate.skills());
        copy.skills.put(skill, to);
        return new CandidateVariant(
                Counterfactual.Kind.SKILL_LEVEL,
                "level in " + skill,
                Integer.toString(from),
                Integer.toString(to),
                copy.candidate());
    }

    /** Availability that covers the placement's dates. */
    CandidateVariant availability() {
        CandidateBuilder copy = new CandidateBuilder(candidate);
        if (copy.availableFrom != null
                && placement.starts() != null
                && placement.starts().isBefore(copy.availableFrom)) {
            copy.availableFrom = placement.starts();
        }
        if (copy.availableTo != null
                && placement.ends() != null
                && placement.ends().isAfter(copy.availableTo)) {
            copy.availableTo = placement.ends();
        }
        return new CandidateVariant(
                Counterfactual.Kind.AVAILABILITY,
                "availability",
                span(candidate.availableFrom(), candidate.availableTo()),
                span(copy.availableFrom, copy.availableTo),
                copy.candidate());
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return "from " + (from == null ? "any day" : from) + (to == null ? "" : " to " + to);
    }

    /** One more clearance, the one asked for. */
    List<CandidateVariant> vetting() {
        return placement.vetting().stream()
                .filter(asked -> !asked.isSatisfiedBy(candidate.vetting()))
                .sorted()
                .map(this::cleared)
                .toList();
    }

    private CandidateVariant cleared(Clearance clearance) {
        CandidateBuilder copy = new CandidateBuilder(candidate);
        copy.vetting = new HashSet<>(candidate.vetting());
        copy.vetting.add(clearance);
        return new CandidateVariant(
                Counterfactual.Kind.VETTING,
                "vetting",
                named(candidate.vetting()),
                named(copy.vetting),
                copy.candidate());
    }

    private static String named(Set<Clearance> clearances) {
        return clearances.isEmpty()
                ? "none"
                : clearances.stream().sorted().map(Clearance::name).collect(Collectors.joining(", "));
    }

    /** So many kilometres that the candidate would travel. */
    CandidateVariant travel(int kilometres) {
        CandidateBuilder copy = new CandidateBuilder(candidate);
        copy.maxTravelKm = kilometres;
        return new CandidateVariant(
                Counterfactual.Kind.TRAVEL,
                "longest way to travel",
                candidate.maxTravelKm() + " km",
                kilometres + " km",
                copy.candidate());
    }

    /** The nearest stage in the placement's band. */
    List<CandidateVariant> stage() {
        StageBand band = placement.stages();
        Integer stage = candidate.stage();
        if (band == null || stage == null) {
            return List.of();
        }
        CandidateBuilder copy = new CandidateBuilder(candidate);
        int nearest = stage < band.lowest() ? band.lowest() : band.highest();
        copy.stage = nearest;
        return List.of(new CandidateVariant(
                Counterfactual.Kind.STAGE,
                "leadership stage",
                stage.toString(),
                Integer.toString(nearest),
                copy.candidate()));
    }
}
