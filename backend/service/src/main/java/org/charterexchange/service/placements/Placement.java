package org.charterexchange.service.placements;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.organisations.OrganisationView;
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
 */
record Placement(
        String id,
        long version,
        String organisation,
        @Nullable String round,
        PlacementState state,
        Offer offer,
        @Nullable String reason)
        implements VersionedDocument {

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

    static Placement draft(String id, String organisation, PlacementRequest request) {
        return new Placement(id, 1, organisation, null, PlacementState.DRAFT, Offer.of(request, null), null);
    }

    /** The same with another offer; only what nobody relies on yet, or what still takes applications, may change. */
    Optional<Placement> offering(PlacementRequest request) {
        boolean may = state == PlacementState.DRAFT || state == PlacementState.OPEN;
        return may
                ? Optional.of(
                        new Placement(id, version + 1, organisation, round, state, Offer.of(request, offer), reason))
                : Optional.empty();
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
        return step.from(state).map(next -> new Placement(id, version + 1, organisation, round, next, offer, reason));
    }

    Placement inRound(String of) {
        return new Placement(id, version, organisation, of, state, offer, reason);
    }

    Placement because(String why) {
        return new Placement(id, version, organisation, round, state, offer, why);
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
                version);
    }
}
