package org.charterexchange.contract.rounds;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs. The programme and auditors read them all; once published, coordinators read what concerns their own organisation.
 */
@HttpExchange(ApiPaths.V1 + "/runs")
public interface RunsClient {

    @GetExchange("/{id}")
    Mono<RunView> get(@PathVariable String id);

    @PostExchange("/{id}/stop")
    Mono<RunView> stop(@PathVariable String id);

    /** The run again whenever it has changed, until it ends. */
    @GetExchange(url = "/{id}/events", accept = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<RunView>> events(@PathVariable String id);

    /** The result in the format of section 6 of the matching specification, byte for byte as it was stored. */
    @GetExchange(url = "/{id}/result", accept = MediaType.APPLICATION_JSON_VALUE)
    Mono<byte[]> result(@PathVariable String id);

    /** The matches as CSV. */
    @GetExchange(url = "/{id}/matches.csv", accept = "text/csv")
    Mono<byte[]> matchesCsv(@PathVariable String id);

    @GetExchange("/{id}/matches")
    Mono<Page<MatchView>> matches(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}/unmatched")
    Mono<Page<UnmatchedView>> unmatched(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}/exchanges")
    Mono<Page<ExchangeView>> exchanges(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}/ledger")
    Mono<Page<LedgerView>> ledger(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}/flows")
    Mono<Page<FlowView>> flows(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}/candidates/{candidateId}")
    Mono<ExplanationView> explain(@PathVariable String id, @PathVariable String candidateId);
}
