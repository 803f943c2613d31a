package org.charterexchange.frontend.rounds;

import java.util.Comparator;
import java.util.List;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.frontend.layout.FileDownload;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A result in full: matches, those without one, exchanges, organisations, why for one person, and files to keep. */
@Controller
class ResultPages {
    private static final int ROWS = 50;

    private final RoundsClient rounds;
    private final RunsClient runs;

    ResultPages(RoundsClient rounds, RunsClient runs) {
        this.rounds = rounds;
        this.runs = runs;
    }

    @GetMapping("/runs/{id}/matches")
    Mono<Rendering> matches(
            @PathVariable String id, @ModelAttribute("search") Search search, ServerWebExchange exchange, Words words) {
        return runs.matches(id, search.organisation(), search.q(), search.after(), ROWS)
                .flatMap(found -> found("pages/rounds/matches", id, found, exchange, words)
                        .map(page -> page.modelAttribute("matches", MatchRow.of(found.items(), words))
                                .build()));
    }

    @GetMapping("/runs/{id}/unmatched")
    Mono<Rendering> unmatched(
            @PathVariable String id, @ModelAttribute("search") Search search, ServerWebExchange exchange, Words words) {
        return runs.unmatched(id, search.organisation(), search.q(), search.after(), ROWS)
                .flatMap(found -> found("pages/rounds/unmatched", id, found, exchange, words))
                .map(Rendering.Builder::build);
    }

    private Mono<Rendering.Builder<?>> found(
            String template, String id, Page<?> found, ServerWebExchange exchange, Words words) {
        return Mono.zip(page(template, id, words), ledger(id))
                .map(both -> both.getT1()
                        .modelAttribute("page", found)
                        .modelAttribute("next", NextPage.of(exchange, found))
                        .modelAttribute("organisations", byName(both.getT2())));
    }

    @GetMapping("/runs/{id}/exchanges")
    Mono<Rendering> exchanges(@PathVariable String id, Words words) {
        return Pages.all(after -> runs.exchanges(id, after, Pages.MOST))
                .collectList()
                .flatMap(exchanges -> page("pages/rounds/exchanges", id, words)
                        .map(page -> page.modelAttribute("exchanges", exchanges).build()));
    }

    @GetMapping("/runs/{id}/organisations")
    Mono<Rendering> organisations(@PathVariable String id, @RequestParam(defaultValue = "") String q, Words words) {
        return Mono.zip(
                        ledger(id),
                        Pages.all(after -> runs.flows(id, after, Pages.MOST)).collectList())
                .flatMap(both -> page("pages/rounds/organisations", id, words)
                        .map(page -> page.modelAttribute("all", both.getT1().size())
                                .modelAttribute("q", q)
                                .modelAttribute(
                                        "ledgers",
                                        Slice.containing(
                                                q,
                                                LedgerRow.of(both.getT1(), words),
                                                row -> row.ledger().organisationName()))
                                .modelAttribute(
                                        "flows",
                                        Slice.containing(
                                                q,
                                                busiest(both.getT2()),
                                                flow -> flow.homeName() + "\n" + flow.hostName()))
                                .build()));
    }

    @GetMapping("/runs/{id}/people/{candidate}")
    Mono<Rendering> why(@PathVariable String id, @PathVariable String candidate, Words words) {
        return runs.explain(id, candidate)
                .flatMap(explanation -> page("pages/rounds/why", id, words).map(page -> {
                    @Nullable MatchRow match = MatchRow.ofOne(explanation.match(), words);
                    if (match != null) {
                        page.modelAttribute("match", match);
                    }
                    return page.modelAttribute("why", explanation).build();
                }));
    }

    @GetMapping("/runs/{id}/result.json")
    Mono<ResponseEntity<byte[]>> result(@PathVariable String id) {
        return runs.result(id).map(bytes -> FileDownload.of(id + "-result.json", MediaType.APPLICATION_JSON, bytes));
    }

    @GetMapping("/runs/{id}/matches.csv")
    Mono<ResponseEntity<byte[]>> csv(@PathVariable String id) {
        return runs.matchesCsv(id)
                .map(bytes -> FileDownload.of(
                        id + "-matches.csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), bytes));
    }

    private Mono<List<LedgerView>> ledger(String id) {
        return Pages.all(after -> runs.ledger(id, after, Pages.MOST)).collectList();
    }

    private Mono<Rendering.Builder<?>> page(String view, String id, Words words) {
        return runs.get(id)
                .flatMap(run -> rounds.get(run.roundId())
                        .map(round -> Rendering.view(view)
                                .modelAttribute("run", run)
                                .modelAttribute("runName", RunRow.name(run, words))
                                .modelAttribute("round", round)));
    }

    private static List<LedgerView> byName(List<LedgerView> ledgers) {
        return ledgers.stream()
                .sorted(Comparator.comparing(LedgerView::organisationName))
                .toList();
    }

    private static List<FlowView> busiest(List<FlowView> flows) {
        return flows.stream()
                .sorted(Comparator.comparingInt(FlowView::count)
                        .reversed()
                        .thenComparing(FlowView::homeName)
                        .thenComparing(FlowView::hostName))
                .toList();
    }

    /** What is looked for among the rows; empty fields count as absent. */
    public record Search(
            @Nullable String q,
            @Nullable String organisation,
            @Nullable String after) {
        /** Takes empty fields for absent ones. */
        public Search {
            q = given(q);
            organisation = given(organisation);
            after = given(after);
        }

        /** Returns whether anything is looked for. */
        public boolean searching() {
            return q != null || organisation != null;
        }

        private static @Nullable String given(@Nullable String field) {
            return field == null || field.isBlank() ? null : field.strip();
        }
    }
}
