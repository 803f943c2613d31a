package org.charterexchange.matching.reasons;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.StageBand;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;

/** Says why a pair is not eligible, with what was asked for and what is there. */
final class IneligibilityDetail {

    private final Instance instance;
    private final Eligibility eligibility;

    IneligibilityDetail(Instance instance, Eligibility eligibility) {
        this.instance = instance;
        this.eligibility = eligibility;
    }

    /** The detail of a reason that applies to the pair. */
    Phrase of(Reason reason, Candidate candidate, Placement placement) {
        return switch (reason) {
            case DIRECTION -> direction(candidate, placement);
            case NOT_APPLIED -> Phrase.of(ReasonDetail.NOT_APPLIED);
            case ESSENTIAL_SKILLS -> Phrase.of(ReasonDetail.ESSENTIAL_SKILLS, missingSkills(candidate, placement));
            case STAGE -> stage(candidate, Objects.requireNonNull(placement.stages()));
            case VETTING -> Phrase.of(ReasonDetail.VETTING, sorted(placement.vetting()), sorted(candidate.vetting()));
            case DATES ->
                Phrase.of(
                        ReasonDetail.DATES,
                        Period.between(placement.starts(), placement.ends()),
                        Period.between(candidate.availableFrom(), candidate.availableTo()));
            case TRAVEL ->
                Phrase.of(
                        ReasonDetail.TRAVEL,
                        new Argument.Numeral(eligibility.kilometres(candidate, placement)),
                        new Argument.Numeral(Objects.requireNonNull(candidate.maxTravelKm())));
            case CONFLICT -> conflict(candidate, placement);
            case EXCLUDED -> Phrase.of(ReasonDetail.EXCLUDED, exclusions(candidate, placement));
        };
    }

    private Phrase direction(Candidate candidate, Placement placement) {
        Organisation home = eligibility.home(candidate);
        Organisation host = eligibility.host(placement);
        return home.id().equals(host.id())
                ? Phrase.of(ReasonDetail.AT_HOME, new Argument.Text(home.name()))
                : Phrase.of(ReasonDetail.DIRECTION, Phrase.of(home.sector()), Phrase.of(host.sector()));
    }

    private static Argument missingSkills(Candidate candidate, Placement placement) {
        return new Argument.Phrases(placement.essentialSkills().entrySet().stream()
                .filter(asked -> asked.getValue() > level(candidate, asked.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(asked -> Phrase.of(
                        ReasonDetail.SKILL_LEVEL,
                        new Argument.Text(asked.getKey()),
                        new Argument.Numeral(asked.getValue()),
                        new Argument.Numeral(level(candidate, asked.getKey()))))
                .toList());
    }

    private static int level(Candidate candidate, String skill) {
        return candidate.skills().getOrDefault(skill, 0);
    }

    private static Phrase stage(Candidate candidate, StageBand stages) {
        return Phrase.of(
                ReasonDetail.STAGE,
                new Argument.Numeral(stages.lowest()),
                new Argument.Numeral(stages.highest()),
                new Argument.Numeral(Objects.requireNonNull(candidate.stage())));
    }

    private static Argument sorted(Set<Clearance> clearances) {
        return new Argument.Texts(
                clearances.stream().sorted().map(Clearance::name).toList());
    }

    private Phrase conflict(Candidate candidate, Placement placement) {
        String home = candidate.organisation();
        String host = placement.organisation();
        return Phrase.of(
                ReasonDetail.CONFLICT,
                new Argument.Text(eligibility.home(candidate).name()),
                new Argument.Text(eligibility.host(placement).name()),
                given(instance.conflicts().stream()
                        .filter(conflict -> names(conflict, home, host))
                        .map(Conflict::reason)
                        .toList()));
    }

    private static boolean names(Conflict conflict, String one, String other) {
        return (conflict.first().equals(one) && conflict.second().equals(other))
                || (conflict.first().equals(other) && conflict.second().equals(one));
    }

    private Argument exclusions(Candidate candidate, Placement placement) {
        return given(instance.exclusions().stream()
                .filter(exclusion -> exclusion.candidate().equals(candidate.id())
                        && exclusion.placement().equals(placement.id()))
                .map(Exclusion::reason)
                .toList());
    }

    private static Argument given(List<String> reasons) {
        return new Argument.Clauses(
                reasons.stream().<Argument>map(Argument.Text::new).toList());
    }
}
