package org.charterexchange.matching.verify.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section 2 of the specification: who may be matched to what. */
public final class EligibilityRules {

    private final InstanceFacts facts;
    private final Set<List<String>> directions;

    public EligibilityRules(InstanceFacts facts) {
        this.facts = facts;
        this.directions = new HashSet<>(facts.weights().directions());
    }

    /** Whether no reason applies; a pin to this placement stands in for an application. */
    public boolean eligible(int candidate, int placement) {
        Placement asked = facts.placements().get(placement);
        return stage(facts.candidates().get(candidate).stage(), asked)
                && reaches(facts.candidates().get(candidate).skills(), asked.essential())
                && barred(candidate, placement).isEmpty();
    }

    /** The reasons that apply, in the order of the specification, less {@code NOT_APPLIED} where pinned. */
    public List<String> barred(int candidate, int placement) {
        List<String> reasons = reasons(candidate, placement);
        if (facts.relations().pinned()[candidate] == placement) {
            reasons.remove("NOT_APPLIED");
        }
        return reasons;
    }

    /** The reasons that apply, in the order of the specification. */
    public List<String> reasons(int candidateNumber, int placementNumber) {
        Candidate candidate = facts.candidates().get(candidateNumber);
        Placement placement = facts.placements().get(placementNumber);
        long pair = PairRelations.key(candidateNumber, placementNumber);
        List<String> reasons = new ArrayList<>(0);
        add(reasons, "DIRECTION", !direction(candidate.home(), placement.host()));
        add(reasons, "NOT_APPLIED", !candidate.openToOffers() && candidate.rank(placementNumber) == 0);
        add(reasons, "ESSENTIAL_SKILLS", !reaches(candidate.skills(), placement.essential()));
        add(reasons, "STAGE", !stage(candidate.stage(), placement));
        add(reasons, "VETTING", !ClearanceFamilies.satisfied(placement.vetting(), candidate.vetting()));
        add(reasons, "DATES", !dates(candidate, placement));
        add(reasons, "TRAVEL", !travel(candidate, placement));
        add(
                reasons,
                "CONFLICT",
                facts.relations().conflicts().contains(PairRelations.key(candidate.home(), placement.host())));
        add(reasons, "EXCLUDED", facts.relations().exclusions().contains(pair));
        return reasons;
    }

    /** Distance in whole km; 0 where either location is unknown. */
    int kilometres(Candidate candidate, Placement placement) {
        return GeoPoint.kilometres(
                first(
                        candidate.location(),
                        facts.organisations().get(candidate.home()).location()),
                first(
                        placement.location(),
                        facts.organisations().get(placement.host()).location()));
    }

    private boolean direction(int home, int host) {
        List<Organisation> all = facts.organisations();
        return home != host
                && directions.contains(
                        List.of(all.get(home).sector(), all.get(host).sector()));
    }

    private static boolean reaches(Map<String, Integer> held, Map<String, Integer> asked) {
        return asked.entrySet().stream().allMatch(one -> held.getOrDefault(one.getKey(), 0) >= one.getValue());
    }

    private static boolean stage(int stage, Placement placement) {
        return stage == 0
                || placement.lowestStage() == 0
                || (stage >= placement.lowestStage() && stage <= placement.highestStage());
    }

    private static boolean dates(Candidate candidate, Placement placement) {
        return !before(placement.starts(), candidate.availableFrom())
                && !before(candidate.availableTo(), placement.ends());
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private boolean travel(Candidate candidate, Placement placement) {
        return placement.remote()
                || candidate.maxTravelKm() < 0
                || kilometres(candidate, placement) <= candidate.maxTravelKm();
    }

    private static @Nullable GeoPoint first(@Nullable GeoPoint own, @Nullable GeoPoint organisations) {
        return own == null ? organisations : own;
    }

    private static void add(List<String> reasons, String reason, boolean applies) {
        if (applies) {
            reasons.add(reason);
        }
    }
}
