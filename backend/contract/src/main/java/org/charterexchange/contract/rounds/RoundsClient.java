package org.charterexchange.contract.rounds;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * Rounds. Everybody reads them; the programme runs them.
 */
@HttpExchange(ApiPaths.V1 + "/rounds")
public interface RoundsClient {

    @GetExchange
    Mono<Page<RoundView>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}")
    Mono<RoundView> get(@PathVariable String id);

    @PostExchange
    Mono<RoundView> plan(
            @RequestBody RoundRequest round,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PostExchange("/{id}/open")
    Mono<RoundView> open(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);

    /** Closes the round and freezes its instance. */
    @PostExchange("/{id}/close")
    Mono<RoundView> close(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/{id}/cancel")
    Mono<RoundView> cancel(
            @PathVariable String id, @RequestParam String reason, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/{id}/publish")
    Mono<RoundView> publish(
            @PathVariable String id,
            @RequestBody PublishRequest decision,
            @RequestHeader(ApiPaths.IF_MATCH) String version);

    /** What is no longer as it was frozen; everything has to be decided before a run is published. */
    @GetExchange("/{id}/deviations")
    Mono<Page<DeviationView>> deviations(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** Decides about some of them. */
    @PostExchange("/{id}/deviations")
    Mono<RoundView> decide(
            @PathVariable String id,
            @RequestBody DeviationRequest decision,
            @RequestHeader(ApiPaths.IF_MATCH) String version);

    /** The frozen instance, byte for byte as it was hashed. */
    @GetExchange("/{id}/instance")
    Mono<byte[]> instance(@PathVariable String id);

    /** Says why the caller, an auditor, has to read what the round says about people; from then on they may for a day. */
    @PostExchange("/{id}/disclosures")
    Mono<DisclosureView> disclose(
            @PathVariable String id,
            @RequestBody DisclosureRequest disclosure,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @GetExchange("/{id}/disclosures")
    Mono<Page<DisclosureView>> disclosures(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}/runs")
    Mono<Page<RunView>> runs(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** Starts a run; while one is running a second request is refused with status 409 and a pointer to it. */
    @PostExchange("/{id}/runs")
    Mono<RunView> start(
            @PathVariable String id,
            @RequestBody RunRequest run,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** What published rounds mean for the caller, newest first. */
    @GetExchange("/outcomes/mine")
    Mono<Page<ExplanationView>> myOutcomes(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);
}
