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
final class VisibleResult {

    private final IndexedResult indexed;
    private final Viewer viewer;

    VisibleResult(IndexedResult indexed, Viewer viewer) {
        this.indexed = indexed;
        this.viewer = viewer;
    }

    /** The matches from or to the organisation, or all, by candidate id. */
    Stream<MatchDetails> matches(@Nullable String organisation) {
        return indexed.matches().stream()
                .filter(details -> details.isSeenBy(viewer))
                .filter(details -> organisation == null
                        || organisation.equals(details.home().id())
                        || organisation.equals(details.host().id()));
    }

    /** The organisation's candidates without a match, or all, by id. */
    Stream<Unmatched> unmatched(@Nullable String organisation) {
        return indexed.result().unmatched().stream().filter(each -> {
            String home = indexed.candidate(each.candidate()).organisation();
            return viewer.seesCandidate(each.candidate(), home) && (organisation == null || organisation.equals(home));
        });
    }

    /** The exchanges in which the viewer sees a match. */
    List<List<MatchDetails>> exchanges() {
        return indexed.exchanges().stream()
                .filter(matches -> matches.stream().anyMatch(details -> details.isSeenBy(viewer)))
                .toList();
    }

    /** What each organisation sent and hosted, by name. */
    List<LedgerView> ledger() {
        return indexed.result().ledger().stream()
                .filter(entry -> viewer.seesLedger(entry.organisation()))
                .map(this::ledgerView)
                .sorted(Comparator.comparing(LedgerView::organisationName))
                .toList();
    }

    private LedgerView ledgerView(LedgerEntry entry) {
        Organisation organisation = indexed.organisation(entry.organisation());
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
        indexed.matches().stream()
                .filter(details ->
                        viewer.seesFlow(details.home().id(), details.host().id()))
                .forEach(details -> flows.merge(
                        List.of(details.home().id(), details.host().id()), flow(details), VisibleResult::together));
        return flows.values().stream()
                .sorted(Comparator.comparingInt(FlowView::count)
                        .reversed()
                        .thenComparing(FlowView::homeName)
                        .thenComparing(FlowView::hostName))
                .toList();
    }

    private FlowView flow(MatchDetails details) {
        return new FlowView(
                details.home().id(),
                details.home().name(),
                MatchViews.sector(details.home()),
                details.host().id(),
                details.host().name(),
                MatchViews.sector(details.host()),
                1,
                indexed.isReturned(details) ? 1 : 0);
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
