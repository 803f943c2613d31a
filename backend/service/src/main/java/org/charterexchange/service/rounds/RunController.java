package org.charterexchange.service.rounds;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.rounds.results.Results;
import org.charterexchange.service.web.Cursors;
import org.charterexchange.service.web.FileResponses;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs: the programme and auditors read them all; others read what concerns them of a published one.
 */
@RestController
@RequestMapping(RunController.PATH)
@Tag(name = "Runs")
class RunController {

    static final String PATH = ApiPaths.V1 + "/runs";

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final RunQueries queries;
    private final RunOrders orders;
    private final RunEvents events;

    RunController(RunQueries queries, RunOrders orders, RunEvents events) {
        this.queries = queries;
        this.orders = orders;
        this.events = events;
    }

    @GetMapping("/{id}")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "Read a run")
    Mono<ResponseEntity<RunView>> get(Caller caller, @PathVariable String id, Locale locale) {
        return queries.run(caller, id, locale).map(view -> VersionedResponses.ok(view, view.version()));
    }

    @PostMapping("/{id}/stop")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Ask a run to stop and to keep the best it has found")
    Mono<ResponseEntity<RunView>> stop(Caller caller, @PathVariable String id, Locale locale) {
        return orders.stop(caller, id)
                .map(stopped -> stopped.view(locale))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "Watch a run: it is sent again whenever it has changed, until it ends")
    Flux<ServerSentEvent<RunView>> events(Caller caller, @PathVariable String id, Locale locale) {
        return events.of(caller, id, locale);
    }

    @GetMapping(path = "/{id}/result", produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "Download the result, byte for byte as it was kept")
    Mono<ResponseEntity<byte[]>> result(Caller caller, @PathVariable String id) {
        return queries.json(caller, id)
                .map(json -> FileResponses.answer(json, MediaType.APPLICATION_JSON, id + "-result.json"));
    }

    @GetMapping(path = "/{id}/matches.csv", produces = "text/csv")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "Download the matches that the caller may read as CSV")
    Mono<ResponseEntity<byte[]>> matchesCsv(Caller caller, @PathVariable String id) {
        return queries.csv(caller, id).map(csv -> FileResponses.answer(csv, CSV, id + "-matches.csv"));
    }

    @GetMapping("/{id}/matches")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR, Role.LEADER})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "List the matches that the caller may read")
    Mono<Page<MatchView>> matches(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Results.Query query = new Results.Query(organisation, q, after, limit);
        return queries.matches(caller, id, query);
    }

    @GetMapping("/{id}/unmatched")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR, Role.LEADER})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "List the candidates without a match that the caller may read, with the reasons")
    Mono<Page<UnmatchedView>> unmatched(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        Results.Query query = new Results.Query(organisation, q, after, limit);
        return queries.unmatched(caller, id, query, locale);
    }

    @GetMapping("/{id}/exchanges")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR, Role.LEADER})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "List the exchanges in which the caller may read a move")
    Mono<Page<ExchangeView>> exchanges(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        return queries.exchanges(caller, id, locale).map(all -> Cursors.slice(all, RunController::key, after, limit));
    }

    @GetMapping("/{id}/ledger")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "Read what organisations sent and hosted")
    Mono<Page<LedgerView>> ledger(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return queries.ledger(caller, id).map(all -> Cursors.slice(all, LedgerView::organisationId, after, limit));
    }

    @GetMapping("/{id}/flows")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "Read how many went from where to where")
    Mono<Page<FlowView>> flows(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return queries.flows(caller, id)
                .map(all -> Cursors.slice(all, flow -> flow.homeId() + " " + flow.hostId(), after, limit));
    }

    @GetMapping("/{id}/candidates/{candidateId}")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR, Role.LEADER})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "Explain what the run means for a candidate")
    Mono<ExplanationView> explain(
            Caller caller, @PathVariable String id, @PathVariable String candidateId, Locale locale) {
        return queries.explanation(caller, id, candidateId, locale);
    }

    /** A candidate moves once, so that the first one names the exchange. */
    private static String key(ExchangeView exchange) {
        return exchange.moves().get(0).candidateId();
    }
}
