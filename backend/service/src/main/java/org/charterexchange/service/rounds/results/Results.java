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
import org.charterexchange.service.storage.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The result of a run as a viewer may read it.
 */
@Component
public class Results {

    private final Readings readings;
    private final Candidates candidates;
    private final ByteStore bytes;

    Results(Readings readings, Candidates candidates, ByteStore bytes) {
        this.readings = readings;
        this.candidates = candidates;
        this.bytes = bytes;
    }

    /**
     * Which part of a list is wanted.
     *
     * @param organisation only what concerns it
     * @param text only where a name or title holds it
     */
    public record Wanted(
            @Nullable String organisation,
            @Nullable String text,
            @Nullable String after,
            @Nullable Integer limit) {}

    /** The result byte for byte as it was kept. */
    public Mono<byte[]> json(Run run) {
        return bytes.read(Objects.requireNonNull(run.outcome(), run.id()).result());
    }

    /** The matches, by candidate id. */
    public Mono<Page<MatchView>> matches(Run run, Viewer viewer, Wanted wanted) {
        return readings.of(run).flatMap(reading -> {
            List<Move> moves =
                    new Visible(reading, viewer).moves(wanted.organisation()).toList();
            Function<People, Function<Move, MatchView>> view = people -> new MatchViews(reading, people, viewer)::match;
            return page(
                    moves,
                    Move::candidateId,
                    wanted,
                    view,
                    match -> Stream.of(
                            match.candidateName(),
                            match.candidateTitle(),
                            match.homeName(),
                            match.hostName(),
                            match.placementTitle()));
        });
    }

    /** The candidates without a match, by id. */
    public Mono<Page<UnmatchedView>> unmatched(Run run, Viewer viewer, Wanted wanted) {
        return readings.of(run).flatMap(reading -> {
            List<Unmatched> unmatched = new Visible(reading, viewer)
                    .unmatched(wanted.organisation())
                    .toList();
            Function<People, Function<Unmatched, UnmatchedView>> view =
                    people -> new UnmatchedViews(reading, people, viewer)::of;
            return page(
                    unmatched,
                    Unmatched::candidate,
                    wanted,
                    view,
                    each -> Stream.of(each.candidateName(), each.candidateTitle(), each.homeName()));
        });
    }

    /** The matches as CSV. */
    public Mono<byte[]> csv(Run run, Viewer viewer) {
        return readings.of(run).flatMap(reading -> {
            List<Move> moves = new Visible(reading, viewer).moves(null).toList();
            return people(moves.stream().map(Move::candidateId))
                    .map(people -> new MatchViews(reading, people, viewer))
                    .map(views -> MatchesCsv.write(moves.stream().map(views::match)));
        });
    }

    /** The exchanges in which the viewer sees a move. */
    public Mono<List<ExchangeView>> exchanges(Run run, Viewer viewer) {
        return readings.of(run).flatMap(reading -> {
            List<List<Move>> exchanges = new Visible(reading, viewer).exchanges();
            return people(exchanges.stream().flatMap(List::stream).map(Move::candidateId))
                    .map(people -> new MatchViews(reading, people, viewer))
                    .map(views -> exchanges.stream().map(views::exchange).toList());
        });
    }

    /** What organisations sent and hosted. */
    public Mono<List<LedgerView>> ledger(Run run, Viewer viewer) {
        return readings.of(run).map(reading -> new Visible(reading, viewer).ledger());
    }

    /** How many went from where to where. */
    public Mono<List<FlowView>> flows(Run run, Viewer viewer) {
        return readings.of(run).map(reading -> new Visible(reading, viewer).flows());
    }

    /** What the run means for one candidate; empty where that is not the viewer's to read. */
    public Mono<ExplanationView> explain(Run run, String roundName, Viewer viewer, String candidate) {
        return readings.of(run)
                .filter(reading -> reading.hasCandidate(candidate)
                        && viewer.seesCandidate(
                                candidate, reading.candidate(candidate).organisation()))
                .flatMap(reading -> {
                    List<Move> exchange = Objects.requireNonNullElse(reading.exchangeOf(candidate), List.of());
                    Stream<String> named = Stream.concat(
                            Stream.of(candidate), exchange.stream().map(Move::candidateId));
                    return people(named)
                            .publishOn(Schedulers.boundedElastic())
                            .map(people -> new ExplanationViews(reading, people, viewer)
                                    .of(run.roundId(), roundName, run.id(), candidate));
                });
    }

    /** Names are looked up for one page only, unless the names themselves are searched. */
    private <T, V> Mono<Page<V>> page(
            List<T> all,
            Function<T, String> id,
            Wanted wanted,
            Function<People, Function<T, V>> view,
            Function<V, Stream<@Nullable String>> texts) {
        int size = Cursors.limit(wanted.limit());
        String after = Cursors.key(wanted.after());
        List<T> beyond = all.stream()
                .filter(each -> after == null || id.apply(each).compareTo(after) > 0)
                .toList();
        boolean search = wanted.text() != null && !wanted.text().isBlank();
        List<T> needed = search ? beyond : beyond.subList(0, Math.min(size + 1, beyond.size()));
        return people(needed.stream().map(id)).map(people -> {
            Function<T, V> shown = view.apply(people);
            List<T> found = needed.stream()
                    .filter(each -> !search || contains(texts.apply(shown.apply(each)), wanted.text()))
                    .limit(size + 1L)
                    .toList();
            Page<T> page = Cursors.page(found, size, id);
            return new Page<>(page.items().stream().map(shown).toList(), page.next());
        });
    }

    private static boolean contains(Stream<@Nullable String> texts, @Nullable String wanted) {
        String words = wanted == null ? "" : wanted.strip().toLowerCase(Locale.UK);
        return texts.anyMatch(
                each -> each != null && each.toLowerCase(Locale.UK).contains(words));
    }

    private Mono<People> people(Stream<String> ids) {
        Set<String> wanted = ids.collect(Collectors.toCollection(TreeSet::new));
        return candidates.named(wanted).collectList().map(Results::people);
    }

    private static People people(Collection<CandidateView> found) {
        return new People(found.stream()
                .collect(Collectors.toMap(CandidateView::id, each -> new People.Person(each.name(), each.title()))));
    }
}
