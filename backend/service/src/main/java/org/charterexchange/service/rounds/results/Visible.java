package org.charterexchange.service.rounds.results;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.result.LedgerEntry;
import org.charterexchange.matching.result.Unmatched;
import org.jspecify.annotations.Nullable;

/**
 * As much of a result as one viewer may read; what is not theirs is not in it.
 */
final class Visible {

    private final Reading reading;
    private final Viewer viewer;

    Visible(Reading reading, Viewer viewer) {
        this.reading = reading;
        this.viewer = viewer;
    }

    /** The moves from or to the organisation, or all, by candidate id. */
    Stream<Move> moves(@Nullable String organisation) {
        return reading.moves().stream()
                .filter(move -> move.isSeenBy(viewer))
                .filter(move -> organisation == null
                        || organisation.equals(move.home().id())
                        || organisation.equals(move.host().id()));
    }

    /** The organisation's candidates without a match, or all, by id. */
    Stream<Unmatched> unmatched(@Nullable String organisation) {
        return reading.result().unmatched().stream().filter(each -> {
            String home = reading.candidate(each.candidate()).organisation();
            return viewer.seesCandidate(each.candidate(), home) && (organisation == null || organisation.equals(home));
        });
    }

    /** The exchanges in which the viewer sees a move. */
    List<List<Move>> exchanges() {
        return reading.exchanges().stream()
                .filter(moves -> moves.stream().anyMatch(move -> move.isSeenBy(viewer)))
                .toList();
    }

    /** What each organisation sent and hosted, by name. */
    List<LedgerView> ledger() {
        return reading.result().ledger().stream()
                .filter(entry -> viewer.seesLedger(entry.organisation()))
                .map(this::ledgerView)
                .sorted(Comparator.comparing(LedgerView::organisationName))
                .toList();
    }

    private LedgerView ledgerView(LedgerEntry entry) {
        Organisation organisation = reading.organisation(entry.organisation());
        return new LedgerView(
                organisation.id(),
                organisation.name(),
                MatchViews.sector(organisation),
                entry.sent(),
                entry.hosted(),
                organisation.sentBefore(),
                organisation.hostedBefore());
    }

    /** How many went from each home to each host, most first. */
    List<FlowView> flows() {
        Map<List<String>, FlowView> flows = new LinkedHashMap<>();
        reading.moves().stream()
                .filter(move -> viewer.seesFlow(move.home().id(), move.host().id()))
                .forEach(move ->
                        flows.merge(List.of(move.home().id(), move.host().id()), flow(move), Visible::together));
        return flows.values().stream()
                .sorted(Comparator.comparingInt(FlowView::count)
                        .reversed()
                        .thenComparing(FlowView::homeName)
                        .thenComparing(FlowView::hostName))
                .toList();
    }

    private FlowView flow(Move move) {
        return new FlowView(
                move.home().id(),
                move.home().name(),
                MatchViews.sector(move.home()),
                move.host().id(),
                move.host().name(),
                MatchViews.sector(move.host()),
                1,
                reading.isReturned(move) ? 1 : 0);
    }

    private static FlowView together(FlowView a, FlowView b) {
        return new FlowView(
                a.homeId(),
                a.homeName(),
                a.homeSector(),
                a.hostId(),
                a.hostName(),
                a.hostSector(),
                a.count() + b.count(),
                a.returned() + b.returned());
    }
}
