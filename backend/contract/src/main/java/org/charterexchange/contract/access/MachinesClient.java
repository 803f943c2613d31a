package org.charterexchange.contract.access;

import java.util.List;
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
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/**
 * Other systems that act for organisations.
 */
@HttpExchange(ApiPaths.V1 + "/machines")
public interface MachinesClient {

    /** Those that have access or are registered for it; a coordinator reads the own organisation's only. */
    @GetExchange
    Mono<Page<MachineView>> list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /**
     * Registers a system. Where a coordinator does, it has access once it has confirmed; where the programme does, at once.
     */
    @PostExchange
    Mono<MachineView> add(
            @RequestBody MachineRequest machine,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The identity providers whose clients may be registered, by their issuers. */
    @GetExchange("/issuers")
    Mono<List<String>> issuers();

    /**
     * Confirms a registration, by a token of the very client that it names: whoever holds that client's credentials so agrees
     * that it acts for the organisation. Again by the same system changes nothing.
     */
    @PostExchange("/{id}/confirm")
    Mono<MachineView> confirm(@PathVariable String id);

    @PutExchange("/{id}")
    Mono<MachineView> change(
            @PathVariable String id,
            @RequestBody MachineChange change,
            @RequestHeader(ApiPaths.IF_MATCH) String version);

    /** Ends its access from the next request on. */
    @DeleteExchange("/{id}")
    Mono<Void> remove(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);
}
