package org.charterexchange.matching.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may be matched to what (section 2 of the matching specification).
 *
 * <p>Works for the candidates and placements of one instance whose organisations exist. Safe for many threads.
 */
public final class Eligibility {

    private static final Reason[] REASONS = Reason.values();

    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Set<Direction> directions;
    private final Set<List<String>> conflicts = new HashSet<>();
    private final Set<List<String>> exclusions = new HashSet<>();

    public Eligibility(Instance instance) {
        instance.organisations().forEach(organisation -> organisations.put(organisation.id(), organisation));
        directions = Set.copyOf(instance.policy().directions());
        for (Conflict conflict : instance.conflicts()) {
            conflicts.add(List.of(conflict.first(), conflict.second()));
            conflicts.add(List.of(conflict.second(), conflict.first()));
        }
        for (Exclusion exclusion : instance.exclusions()) {
            exclusions.add(List.of(exclusion.candidate(), exclusion.placement()));
        }
    }

    /** All reasons that bar the pair, in the order of {@link Reason}; empty where it is eligible. */
    public List<Reason> reasons(Candidate candidate, Placement placement) {
        List<Reason> reasons = new ArrayList<>(0);
        for (Reason reason : REASONS) {
            if (applies(reason, candidate, placement)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    /** All reasons that bar a pin of the pair: those of {@link #reasons} but {@link Reason#NOT_APPLIED}. */
    public List<Reason> reasonsAgainstPin(Candidate candidate, Placement placement) {
        List<Reason> reasons = reasons(candidate, placement);
        reasons.remove(Reason.NOT_APPLIED);
        return reasons;
    }

    /** Whether no reason bars the pair. */
    public boolean isEligible(Candidate candidate, Placement placement) {
        for (Reason reason : REASONS) {
            if (applies(reason, candidate, placement)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this one reason bars the pair. */
    public boolean applies(Reason reason, Candidate candidate, Placement placement) {
        return switch (reason) {
            case DIRECTION -> isBarredDirection(home(candidate), host(placement));
            case NOT_APPLIED ->
                !candidate.openToOffers() && !candidate.applications().contains(placement.id());
            case ESSENTIAL_SKILLS -> lacksSkill(candidate, placement);
            case STAGE ->
                placement.stages() != null
                        && candidate.stage() != null
                        && !placement.stages().contains(candidate.stage());
            case VETTING -> !placement.vetting().stream().allMatch(asked -> asked.isSatisfiedBy(candidate.vetting()));
            case DATES ->
                isBefore(placement.starts(), candidate.availableFrom())
                        || isBefore(candidate.availableTo(), placement.ends());
            case TRAVEL ->
                placement.attendance() != Attendance.REMOTE
                        && candidate.maxTravelKm() != null
                        && kilometres(candidate, placement) > candidate.maxTravelKm();
            case CONFLICT ->
                !conflicts.isEmpty() && conflicts.contains(List.of(candidate.organisation(), placement.organisation()));
            case EXCLUDED -> !exclusions.isEmpty() && exclusions.contains(List.of(candidate.id(), placement.id()));
        };
    }

    /** The distance between candidate and placement in whole km, 0 where either location is not known. */
    public int kilometres(Candidate candidate, Placement placement) {
        Location from = candidate.location() == null ? home(candidate).location() : candidate.location();
        Location to = placement.location() == null ? host(placement).location() : placement.location();
        return from == null || to == null ? 0 : from.kilometresTo(to);
    }

    /** The candidate's home organisation. */
    public Organisation home(Candidate candidate) {
        return organisation(candidate.organisation());
    }

    /** The placement's host organisation. */
    public Organisation host(Placement placement) {
        return organisation(placement.organisation());
    }

    private Organisation organisation(String id) {
        Organisation organisation = organisations.get(id);
        if (organisation == null) {
            throw new IllegalArgumentException("the instance has no organisation " + id);
        }
        return organisation;
    }

    private boolean isBarredDirection(Organisation home, Organisation host) {
        return home.id().equals(host.id()) || !directions.contains(new Direction(home.sector(), host.sector()));
    }

    private static boolean lacksSkill(Candidate candidate, Placement placement) {
        for (Map.Entry<String, Integer> essential : placement.essentialSkills().entrySet()) {
            if (essential.getValue() > candidate.skills().getOrDefault(essential.getKey(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
