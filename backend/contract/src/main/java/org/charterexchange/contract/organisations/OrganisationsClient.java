package org.charterexchange.contract.organisations;

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
 * Organisations; reading needs no sign-in.
 */
@HttpExchange(ApiPaths.V1 + "/organisations")
public interface OrganisationsClient {

    @GetExchange
    Mono<Page<OrganisationView>> list(
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{id}")
    Mono<OrganisationView> get(@PathVariable String id);

    @PostExchange
    Mono<OrganisationView> register(
            @RequestBody OrganisationRequest organisation,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    @PutExchange("/{id}")
    Mono<OrganisationView> change(
            @PathVariable String id,
            @RequestBody OrganisationRequest organisation,
            @RequestHeader(ApiPaths.IF_MATCH) String version);
}
