package org.charterexchange.matching.reasons;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.StageBand;
import org.charterexchange.matching.problem.CompiledInstance;
import org.jspecify.annotations.Nullable;

/** Says in words why a pair is not eligible, with what was asked for and what is there. */
final class IneligibilityDetail {

    private final CompiledInstance compiled;

    IneligibilityDetail(CompiledInstance compiled) {
        this.compiled = compiled;
    }

    String of(Reason reason, Candidate candidate, Placement placement) {
        return switch (reason) {
            case DIRECTION -> direction(candidate, placement);
            case NOT_APPLIED -> "There is no application, and offers are not wanted.";
            case ESSENTIAL_SKILLS -> "Asks for " + missingSkills(candidate, placement) + ".";
            case STAGE -> stage(candidate, placement.stages());
            case VETTING ->
                "Asks for " + sorted(placement.vetting()) + " vetting; held: " + sorted(candidate.vetting()) + ".";
            case DATES ->
                "Runs " + span(placement.starts(), placement.ends()) + "; available "
                        + span(candidate.availableFrom(), candidate.availableTo()) + ".";
            case TRAVEL ->
                "Is " + compiled.eligibility().kilometres(candidate, placement)
                        + " km away; the most to be travelled is " + candidate.maxTravelKm() + " km.";
            case CONFLICT -> conflict(candidate, placement);
            case EXCLUDED -> exclusion(candidate, placement);
        };
    }

    private String direction(Candidate candidate, Placement placement) {
        Organisation home = compiled.eligibility().home(candidate);
        Organisation host = compiled.eligibility().host(placement);
        return home.id().equals(host.id())
                ? "Is at the home organisation, " + home.name() + "."
                : "Moves from " + home.sector() + " to " + host.sector() + " are not part of this round.";
    }

    private static String missingSkills(Candidate candidate, Placement placement) {
        return placement.essentialSkills().entrySet().stream()
                .filter(asked -> asked.getValue() > level(candidate, asked.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(asked -> asked.getKey() + " at level " + asked.getValue() + " (has "
                        + level(candidate, asked.getKey()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static int level(Candidate candidate, String skill) {
        return candidate.skills().getOrDefault(skill, 0);
    }

    private static String stage(Candidate candidate, @Nullable StageBand stages) {
        return stages == null
                ? ""
                : "Is for stages " + stages.lowest() + " to " + stages.highest() + "; the candidate's stage is "
                        + candidate.stage() + ".";
    }

    private static String sorted(Set<Clearance> clearances) {
        return clearances.isEmpty()
                ? "none"
                : clearances.stream().sorted().map(Clearance::name).collect(Collectors.joining(", "));
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null ? "from any day" : "from " + from) + (to == null ? "" : " to " + to);
    }

    private String conflict(Candidate candidate, Placement placement) {
        Instance instance = compiled.instance();
        String home = candidate.organisation();
        String host = placement.organisation();
        String reasons = instance.conflicts().stream()
                .filter(conflict -> names(conflict, home, host))
                .map(Conflict::reason)
                .collect(Collectors.joining("; "));
        return "Conflict of interest between "
                + compiled.eligibility().home(candidate).name() + " and "
                + compiled.eligibility().host(placement).name() + ": " + reasons + ".";
    }

    private static boolean names(Conflict conflict, String one, String other) {
        return (conflict.first().equals(one) && conflict.second().equals(other))
                || (conflict.first().equals(other) && conflict.second().equals(one));
    }

    private String exclusion(Candidate candidate, Placement placement) {
        return "Excluded by decision: "
                + compiled.instance().exclusions().stream()
                        .filter(exclusion -> exclusion.candidate().equals(candidate.id())
                                && exclusion.placement().equals(placement.id()))
                        .map(Exclusion::reason)
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
