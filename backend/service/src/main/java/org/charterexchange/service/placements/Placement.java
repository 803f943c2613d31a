package org.charterexchange.service.placements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementChange;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.placements.PlacementKind;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A placement as it is kept.
 *
 * @param organisation the host
 * @param round the round it is offered in, from its publication on
 * @param offer what is offered
 * @param reason why it was withdrawn
 * @param changes what was changed since its publication; absent where nothing was
 * @param untold whether somebody who chose it has yet to be told of a change; absent where nobody has
 */
record Placement(
        String id,
        long version,
        String organisation,
        @Nullable String round,
        PlacementState state,
        Offer offer,
        @Nullable String reason,
        @Nullable List<Change> changes,
        @Nullable Boolean untold)
        implements VersionedDocument {

    private static final int MOST_CHANGES = 20;

    /** What a host offers. */
    record Offer(
            String title,
            @Nullable String purpose,
            int seats,
            @Nullable StageBand stages,
            Map<String, Integer> essentialSkills,
            Map<String, Integer> desirableSkills,
            Map<String, Integer> developsSkills,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            int daysPerWeek,
            Attendance attendance,
            @Nullable String site,
            @Nullable Location location,
            Set<Clearance> vetting,
            @Nullable Scoring scoring) {

        /** @param before whose scoring stays where none is sent */
        static Offer of(PlacementRequest request, @Nullable Offer before) {
            Scoring kept = before == null ? null : before.scoring();
            return new Offer(
                    request.title(),
                    request.purpose(),
                    request.seats(),
                    request.stages(),
                    request.essentialSkills(),
                    request.desirableSkills(),
                    request.developsSkills(),
                    request.starts(),
                    request.ends(),
                    request.daysPerWeek(),
                    request.attendance(),
                    request.site(),
                    request.location(),
                    request.vetting(),
                    request.scoring() == null ? kept : request.scoring());
        }

        /** What would no longer be as people have chosen it. */
        List<PlacementChange> changes(Offer next) {
            boolean dates = Objects.equals(starts, next.starts) && Objects.equals(ends, next.ends);
            boolean place = Objects.equals(site, next.site)
                    && Objects.equals(location, next.location)
                    && attendance == next.attendance;
            List<PlacementChange> found = new ArrayList<>();
            if (!dates) {
                found.add(PlacementChange.DATES);
            }
            if (!place) {
                found.add(PlacementChange.PLACE);
            }
            if (next.seats < seats) {
                found.add(PlacementChange.SEATS);
            }
            return found;
        }

        /** What the panel is shown; placements that were posted before there was a choice show names. */
        Scoring shown() {
            return scoring == null ? Scoring.NAMED : scoring;
        }

        /** By length: up to 2 weeks, up to 3 months, longer. */
        @Nullable PlacementKind kind() {
            if (starts == null || ends == null) {
                return null;
            }
            LocalDate after = ends.plusDays(1);
            if (!after.isAfter(starts.plusWeeks(2))) {
                return PlacementKind.INSIGHT;
            }
            return after.isAfter(starts.plusMonths(3)) ? PlacementKind.SECONDMENT : PlacementKind.ATTACHMENT;
        }
    }

    /**
     * A change of what people may have chosen already.
     *
     * @param reason why it was withdrawn
     */
    record Change(
            PlacementChange kind,
            Instant at,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable String site,
            int seats,
            @Nullable String reason) {

        static Change of(PlacementChange kind, Instant at, Offer before, @Nullable String reason) {
            return new Change(kind, at, before.starts(), before.ends(), before.site(), before.seats(), reason);
        }

        PlacementChangeView view() {
            return new PlacementChangeView(kind, at, new PlacementChangeView.Before(starts, ends, site, seats), reason);
        }
    }

    static Placement draft(String id, String organisation, PlacementRequest request) {
        return new Placement(
                id, 1, organisation, null, PlacementState.DRAFT, Offer.of(request, null), null, null, null);
    }

    /** The same with another offer; only what nobody relies on yet, or what still takes applications, may change. */
    Optional<Placement> offering(PlacementRequest request, Instant at) {
        boolean may = state == PlacementState.DRAFT || state == PlacementState.OPEN;
        return may ? Optional.of(offering(Offer.of(request, offer), at)) : Optional.empty();
    }

    /** The same with another offer; what people may have chosen it for is remembered. */
    Placement offering(Offer next, Instant at) {
        List<PlacementChange> kinds = state == PlacementState.OPEN ? offer.changes(next) : List.of();
        List<Change> more =
                kinds.stream().map(kind -> Change.of(kind, at, offer, null)).toList();
        return new Placement(id, version + 1, organisation, round, state, next, reason, with(more), isUntold(more));
    }

    /** Withdrawn by its host; empty where the life cycle does not allow it. */
    Optional<Placement> withdrawn(String why, Instant at) {
        List<Change> change = state == PlacementState.DRAFT
                ? List.of()
                : List.of(Change.of(PlacementChange.WITHDRAWN, at, offer, why));
        return PlacementStep.WITHDRAW
                .from(state)
                .map(next -> new Placement(
                        id, version + 1, organisation, round, next, offer, why, with(change), isUntold(change)));
    }

    private @Nullable Boolean isUntold(List<Change> more) {
        return more.isEmpty() ? untold : Boolean.TRUE;
    }

    private @Nullable List<Change> with(List<Change> more) {
        List<Change> before = changes == null ? List.of() : changes;
        List<Change> all = Stream.concat(before.stream(), more.stream()).toList();
        return all.isEmpty() ? null : all.subList(Math.max(0, all.size() - MOST_CHANGES), all.size());
    }

    /** Whether it is open and would have other dates. */
    boolean wouldMove(PlacementRequest request) {
        return state == PlacementState.OPEN
                && !(Objects.equals(offer.starts(), request.starts()) && Objects.equals(offer.ends(), request.ends()));
    }

    /** Whether people may have applied trusting in more than the panel would be shown then. */
    boolean wouldShowMore(PlacementRequest request) {
        Scoring asked = request.scoring();
        return state != PlacementState.DRAFT && asked != null && asked.showsMoreThan(offer.shown());
    }

    /** The same one step on; empty where the life cycle does not allow it. */
    Optional<Placement> after(PlacementStep step) {
        return step.from(state)
                .map(next -> new Placement(id, version + 1, organisation, round, next, offer, reason, changes, untold));
    }

    Placement inRound(String of) {
        return new Placement(id, version, organisation, of, state, offer, reason, changes, untold);
    }

    PlacementView view(OrganisationView host) {
        return new PlacementView(
                id,
                organisation,
                host.name(),
                host.sector(),
                round,
                offer.kind(),
                offer.title(),
                offer.purpose(),
                offer.seats(),
                offer.stages(),
                offer.essentialSkills(),
                offer.desirableSkills(),
                offer.developsSkills(),
                offer.starts(),
                offer.ends(),
                offer.daysPerWeek(),
                offer.attendance(),
                offer.site(),
                offer.location(),
                offer.vetting(),
                offer.shown(),
                state,
                changes == null ? List.of() : changes.stream().map(Change::view).toList(),
                version);
    }
}
