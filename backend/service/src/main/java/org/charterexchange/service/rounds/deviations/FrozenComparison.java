package org.charterexchange.service.rounds.deviations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.deviations.DeviationKind;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Placement;
import org.jspecify.annotations.Nullable;

/**
 * An instance beside the live data that it was made of.
 *
 * @param placements those of the instance that are still known, by id
 * @param candidates likewise
 */
record FrozenComparison(Instance frozen, Map<String, PlacementView> placements, Map<String, CandidateView> candidates) {

    /** Everything that is no longer as it was frozen, placements first. */
    List<Deviation> deviations() {
        return Stream.concat(
                        frozen.placements().stream().flatMap(of -> of(of, placements.get(of.id()))),
                        frozen.candidates().stream().flatMap(of -> of(of, candidates.get(of.id()))))
                .toList();
    }

    static boolean isOffered(PlacementView placement) {
        return placement.state() != PlacementState.WITHDRAWN;
    }

    private static Stream<Deviation> of(Placement was, @Nullable PlacementView is) {
        if (is == null || !isOffered(is)) {
            return Stream.of(new Deviation(DeviationKind.WITHDRAWN, was.id(), "withdrawn"));
        }
        List<Deviation> found = new ArrayList<>();
        String now = is.starts() + " " + is.ends() + " " + is.attendance() + " " + is.location();
        boolean stays = Objects.equals(was.starts(), is.starts())
                && Objects.equals(was.ends(), is.ends())
                && was.attendance().name().equals(is.attendance().name())
                && isSame(was.location(), is.location());
        if (!stays) {
            found.add(new Deviation(DeviationKind.MOVED, was.id(), now));
        }
        if (is.seats() < was.seats()) {
            found.add(new Deviation(DeviationKind.SEATS_LOST, was.id(), Integer.toString(is.seats())));
        }
        return found.stream();
    }

    private static boolean isSame(@Nullable Location was, org.charterexchange.contract.@Nullable Location is) {
        return Objects.equals(was, is == null ? null : new Location(is.latitude(), is.longitude()));
    }

    private static Stream<Deviation> of(Candidate was, @Nullable CandidateView is) {
        if (is == null || !is.organisationId().equals(was.organisation())) {
            String now = is == null ? "left" : is.organisationId();
            return Stream.of(new Deviation(DeviationKind.LEFT, was.id(), now));
        }
        List<Clearance> lost = lost(was, is.vetting());
        return lost.isEmpty()
                ? Stream.empty()
                : Stream.of(new Deviation(DeviationKind.VETTING_LOST, was.id(), lost.toString()));
    }

    /** The clearances that a candidate held and does not any more. */
    List<Clearance> lost(String candidate) {
        CandidateView is = candidates.get(candidate);
        return frozen.candidates().stream()
                .filter(was -> is != null && was.id().equals(candidate))
                .flatMap(was -> lost(was, Objects.requireNonNull(is).vetting()).stream())
                .toList();
    }

    private static List<Clearance> lost(Candidate was, Set<Clearance> held) {
        return was.vetting().stream()
                .map(each -> Clearance.valueOf(each.name()))
                .filter(each -> !held.contains(each))
                .sorted()
                .toList();
    }
}
