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
 * The caller and the memberships.
 */
@HttpExchange(ApiPaths.V1 + "")
public interface AccessClient {

    @GetExchange("/me")
    Mono<MeView> me();

    /** Those that last; a coordinator reads the own organisation's only. */
    @GetExchange("/memberships")
    Mono<Page<MembershipView>> memberships(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @PostExchange("/memberships")
    Mono<MembershipView> add(
            @RequestBody MembershipRequest membership,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @DeleteExchange("/memberships/{id}")
    Mono<Void> remove(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);
}
