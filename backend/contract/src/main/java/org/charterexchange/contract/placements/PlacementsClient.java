package org.charterexchange.contract.placements;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/**
 * Placements. Open ones need no sign-in; the others are their host organisation's.
 */
@HttpExchange(ApiPaths.V1 + "/placements")
public interface PlacementsClient {

    @GetExchange
    Mono<Page<PlacementView>> list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String round,
            @RequestParam(required = false) @Nullable PlacementState state,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}")
    Mono<PlacementView> get(@PathVariable String id);

    /** Posts a draft for the caller's own organisation. */
    @PostExchange
    Mono<PlacementView> post(
            @RequestBody PlacementRequest placement,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PutExchange("/{id}")
    Mono<PlacementView> change(
            @PathVariable String id,
            @RequestBody PlacementRequest placement,
            @RequestHeader(ApiPaths.IF_MATCH) String version);

    /** Opens a draft in a round whose offers window is open. */
    @PostExchange("/{id}/publish")
    Mono<PlacementView> publish(
            @PathVariable String id, @RequestParam String round, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/{id}/close")
    Mono<PlacementView> close(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/{id}/withdraw")
    Mono<PlacementView> withdraw(
            @PathVariable String id, @RequestParam String reason, @RequestHeader(ApiPaths.IF_MATCH) String version);
}
