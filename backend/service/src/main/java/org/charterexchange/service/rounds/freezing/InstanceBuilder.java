package org.charterexchange.service.rounds.freezing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.instance.StageBand;
import org.charterexchange.service.applications.EndorsedRanking;
import org.jspecify.annotations.Nullable;

/**
 * Turns the live data of a round into an instance: ids only for people, everything in the order of the ids, so that the
 * same data give the same bytes.
 */
final class InstanceBuilder {

    private final LiveData data;
    private final Map<String, Ledger> ledgers;
    private final Set<String> offered;

    InstanceBuilder(LiveData data, Map<String, Ledger> ledgers) {
        this.data = data;
        this.ledgers = ledgers;
        this.offered = data.placements().stream().map(PlacementView::id).collect(Collectors.toSet());
    }

    Instance build(String name, Policy policy) {
        List<Candidate> candidates = candidates();
        return new Instance(
                name,
                organisations(),
                placements(),
                candidates,
                FrozenScores.of(data.scores(), candidates),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                policy);
    }

    /** Only organisations that host or send in this round. */
    private List<Organisation> organisations() {
        Set<String> involved = Stream.concat(
                        data.placements().stream().map(PlacementView::organisationId),
                        data.choices().stream()
                                .filter(choices -> data.candidates().containsKey(choices.candidate()))
                                .map(EndorsedRanking::organisation))
                .collect(Collectors.toCollection(TreeSet::new));
        return involved.stream()
                .flatMap(id -> Stream.ofNullable(data.organisations().get(id)))
                .map(this::organisation)
                .toList();
    }

    private Organisation organisation(OrganisationView view) {
        Ledger ledger = ledgers.getOrDefault(view.id(), Ledger.NONE);
        return new Organisation(
                view.id(),
                view.name(),
                Sector.valueOf(view.sector().name()),
                location(view.location()),
                view.releaseLimit(),
                view.hostLimit(),
                ledger.sent(),
                ledger.hosted());
    }

    private List<Placement> placements() {
        return data.placements().stream()
                .sorted(Comparator.comparing(PlacementView::id))
                .map(InstanceBuilder::placement)
                .toList();
    }

    private static Placement placement(PlacementView view) {
        return new Placement(
                view.id(),
                view.organisationId(),
                view.title(),
                view.seats(),
                view.stages() == null
                        ? null
                        : new StageBand(view.stages().lowest(), view.stages().highest()),
                view.essentialSkills(),
                view.desirableSkills(),
                view.developsSkills(),
                view.starts(),
                view.ends(),
                view.daysPerWeek(),
                Attendance.valueOf(view.attendance().name()),
                clearances(view.vetting()),
                location(view.location()));
    }

    private List<Candidate> candidates() {
        Map<String, EndorsedRanking> byCandidate = new TreeMap<>();
        data.choices().forEach(choices -> byCandidate.put(choices.candidate(), choices));
        return byCandidate.values().stream()
                .flatMap(choices -> Stream.ofNullable(data.candidates().get(choices.candidate()))
                        .map(view -> candidate(view, choices)))
                .toList();
    }

    /**
     * At home where the applications were endorsed. A ranked placement that was withdrawn since is left out; the others move
     * up.
     */
    private Candidate candidate(CandidateView view, EndorsedRanking choices) {
        return new Candidate(
                view.id(),
                choices.organisation(),
                view.stage(),
                view.skills(),
                view.goals(),
                view.availableFrom(),
                view.availableTo(),
                clearances(view.vetting()),
                location(view.location()),
                view.maxTravelKm(),
                choices.placements().stream().filter(offered::contains).toList(),
                choices.openToOffers());
    }

    private static Set<Clearance> clearances(Set<org.charterexchange.contract.Clearance> held) {
        return held.stream()
                .map(clearance -> Clearance.valueOf(clearance.name()))
                .collect(Collectors.toSet());
    }

    private static @Nullable Location location(org.charterexchange.contract.@Nullable Location of) {
        return of == null ? null : new Location(of.latitude(), of.longitude());
    }
}
