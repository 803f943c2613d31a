package org.charterexchange.service.rounds.results;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.charterexchange.matching.result.Unmatched;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The result of a run as a viewer may read it.
 */
@Component
public class Results {

    private final IndexedResults indexed;
    private final Candidates candidates;
    private final ByteStore bytes;

    Results(IndexedResults indexed, Candidates candidates, ByteStore bytes) {
        this.indexed = indexed;
        this.candidates = candidates;
        this.bytes = bytes;
    }

    /**
     * Which part of a list is asked for.
     *
     * @param organisation only what concerns it
     * @param text only where a name or title holds it
     */
    public record Query(
            @Nullable String organisation,
            @Nullable String text,
            @Nullable String after,
            @Nullable Integer limit) {}

    /** The result byte for byte as it was kept. */
    public Mono<byte[]> json(Run run) {
        return bytes.read(Objects.requireNonNull(run.outcome(), run.id()).result());
    }

    /** The matches, by candidate id. */
    public Mono<Page<MatchView>> matches(Run run, Viewer viewer, Query query) {
        return indexed.of(run).flatMap(result -> {
            List<MatchDetails> matches = new VisibleResult(result, viewer)
                    .matches(query.organisation())
                    .toList();
            return page(matches, MatchDetails::candidateId, query, names -> {
                MatchViews views = new MatchViews(result, names, viewer);
                return new Shown<>(views::match, views::texts);
            });
        });
    }

    /** The candidates without a match, by id. */
    public Mono<Page<UnmatchedView>> unmatched(Run run, Viewer viewer, Query query, Locale locale) {
        return indexed.of(run).flatMap(result -> {
            List<Unmatched> unmatched = new VisibleResult(result, viewer)
                    .unmatched(query.organisation())
                    .toList();
            return page(unmatched, Unmatched::candidate, query, names -> {
                UnmatchedViews views = new UnmatchedViews(result, names, viewer, locale);
                return new Shown<>(views::of, views::texts);
            });
        });
    }

    /** The matches as CSV. */
    public Mono<byte[]> csv(Run run, Viewer viewer) {
        return indexed.of(run).flatMap(result -> {
            List<MatchDetails> matches =
                    new VisibleResult(result, viewer).matches(null).toList();
            return names(matches.stream().map(MatchDetails::candidateId))
                    .map(names -> new MatchViews(result, names, viewer))
                    .map(views -> MatchesCsv.write(matches.stream().map(views::match)));
        });
    }

    /** The exchanges in which the viewer sees a match. */
    public Mono<List<ExchangeView>> exchanges(Run run, Viewer viewer, Locale locale) {
        return indexed.of(run).flatMap(result -> {
            List<List<MatchDetails>> exchanges = new VisibleResult(result, viewer).exchanges();
            return names(exchanges.stream().flatMap(List::stream).map(MatchDetails::candidateId))
                    .map(names -> new MatchViews(result, names, viewer))
                    .map(views -> exchanges.stream()
                            .map(each -> views.exchange(each, locale))
                            .toList());
        });
    }

    /** What organisations sent and hosted. */
    public Mono<List<LedgerView>> ledger(Run run, Viewer viewer) {
        return indexed.of(run).map(result -> new VisibleResult(result, viewer).ledger());
    }

    /** How many went from where to where. */
    public Mono<List<FlowView>> flows(Run run, Viewer viewer) {
        return indexed.of(run).map(result -> new VisibleResult(result, viewer).flows());
    }

    /** What the run means for one candidate; empty where that is not the viewer's to read. */
    public Mono<ExplanationView> explain(Run run, String roundName, Viewer viewer, String candidate, Locale locale) {
        return indexed.of(run)
                .filter(result -> result.hasCandidate(candidate)
                        && viewer.seesCandidate(
                                candidate, result.candidate(candidate).organisation()))
                .flatMap(result -> {
                    List<MatchDetails> exchange = Objects.requireNonNullElse(result.exchangeOf(candidate), List.of());
                    Stream<String> named = Stream.concat(
                            Stream.of(candidate), exchange.stream().map(MatchDetails::candidateId));
                    return names(named)
                            .publishOn(Schedulers.boundedElastic())
                            .map(names -> new ExplanationViews(result, names, viewer, locale)
                                    .of(run.roundId(), roundName, run.id(), candidate));
                });
    }

    /** How the entries of a list are shown, and what of each can be searched for. */
    private record Shown<T, V>(Function<T, V> view, Function<T, Stream<@Nullable String>> texts) {}

    /** Names are looked up for one page only, unless the names themselves are searched. */
    private <T, V> Mono<Page<V>> page(
            List<T> all, Function<T, String> id, Query query, Function<CandidateNames, Shown<T, V>> show) {
        int size = Cursors.limit(query.limit());
        String after = Cursors.key(query.after());
        List<T> beyond = all.stream()
                .filter(each -> after == null || id.apply(each).compareTo(after) > 0)
                .toList();
        boolean search = query.text() != null && !query.text().isBlank();
        List<T> needed = search ? beyond : beyond.subList(0, Math.min(size + 1, beyond.size()));
        return names(needed.stream().map(id))
                .publishOn(Schedulers.boundedElastic())
                .map(show)
                .map(shown -> {
                    List<T> found = needed.stream()
                            .filter(each -> !search || contains(shown.texts().apply(each), query.text()))
                            .limit(size + 1L)
                            .toList();
                    Page<T> page = Cursors.page(found, size, id);
                    return new Page<>(page.items().stream().map(shown.view()).toList(), page.next());
                });
    }

    private static boolean contains(Stream<@Nullable String> texts, @Nullable String text) {
        String words = text == null ? "" : FoldedText.of(text);
        return texts.anyMatch(each -> each != null && FoldedText.of(each).contains(words));
    }

    private Mono<CandidateNames> names(Stream<String> ids) {
        Set<String> named = ids.collect(Collectors.toCollection(TreeSet::new));
        return candidates.named(named).collectList().map(Results::names);
    }

    private static CandidateNames names(Collection<CandidateView> found) {
        return new CandidateNames(found.stream()
                .collect(Collectors.toMap(
                        CandidateView::id, each -> new CandidateNames.Named(each.name(), each.title()))));
    }
}
