package org.charterexchange.matching.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.StageBand;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.reasons.Period;

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
        List<CandidateVariant> variants = new ArrayList<>();
        int rank = candidate.rankOf(placement.id());
        for (int to = rank - 1; to >= 1; to--) {
            CandidateBuilder copy = new CandidateBuilder(candidate);
            copy.applications = new ArrayList<>(candidate.applications());
            copy.applications.remove(placement.id());
            copy.applications.add(to - 1, placement.id());
            variants.add(new CandidateVariant(numbers(Counterfactual.Kind.RANK, rank, to), copy.candidate()));
        }
        return variants;
    }

    /** Higher levels in one skill that is essential or desirable, one level more at a time. */
    List<CandidateVariant> skillLevels() {
        Map<String, Integer> wanted = new TreeMap<>(placement.desirableSkills());
        placement.essentialSkills().forEach((skill, level) -> wanted.merge(skill, level, Math::max));
        List<CandidateVariant> variants = new ArrayList<>();
        for (int more = 1; more <= HIGHEST_LEVEL; more++) {
            for (Map.Entry<String, Integer> skill : wanted.entrySet()) {
                int has = candidate.skills().getOrDefault(skill.getKey(), 0);
                if (has + more <= skill.getValue()) {
                    variants.add(skilled(skill.getKey(), has, has + more));
                }
            }
        }
        return variants;
    }

    private CandidateVariant skilled(String skill, int from, int to) {
        CandidateBuilder copy = new CandidateBuilder(candidate);
        copy.skills = new HashMap<>(candidate.skills());
        copy.skills.put(skill, to);
        return new CandidateVariant(
                Phrase.of(
                        Counterfactual.Kind.SKILL_LEVEL,
                        new Argument.Text(skill),
                        new Argument.Numeral(from),
                        new Argument.Numeral(to)),
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
                Phrase.of(
                        Counterfactual.Kind.AVAILABILITY,
                        Period.between(candidate.availableFrom(), candidate.availableTo()),
                        Period.between(copy.availableFrom, copy.availableTo)),
                copy.candidate());
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
                Phrase.of(Counterfactual.Kind.VETTING, named(candidate.vetting()), named(copy.vetting)),
                copy.candidate());
    }

    private static Argument named(Set<Clearance> clearances) {
        return new Argument.Texts(
                clearances.stream().sorted().map(Clearance::name).toList());
    }

    /** So many kilometres that the candidate would travel. */
    CandidateVariant travel(int kilometres) {
        CandidateBuilder copy = new CandidateBuilder(candidate);
        copy.maxTravelKm = kilometres;
        int most = Objects.requireNonNull(candidate.maxTravelKm());
        return new CandidateVariant(numbers(Counterfactual.Kind.TRAVEL, most, kilometres), copy.candidate());
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
        return List.of(new CandidateVariant(numbers(Counterfactual.Kind.STAGE, stage, nearest), copy.candidate()));
    }

    private static Phrase numbers(Counterfactual.Kind kind, int from, int to) {
        return Phrase.of(kind, new Argument.Numeral(from), new Argument.Numeral(to));
    }
}
