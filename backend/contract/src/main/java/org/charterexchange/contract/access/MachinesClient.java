package org.charterexchange.contract.access;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * Other systems that act for organisations.
 */
@HttpExchange(ApiPaths.V1 + "/machines")
public interface MachinesClient {

    /** Those that have access; a coordinator reads the own organisation's only. */
    @GetExchange
    Mono<Page<MachineView>> list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @PostExchange
    Mono<MachineView> add(
            @RequestBody MachineRequest machine,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Ends its access from the next request on. */
    @DeleteExchange("/{id}")
    Mono<Void> remove(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);
}
