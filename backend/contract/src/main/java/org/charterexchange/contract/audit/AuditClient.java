package org.charterexchange.contract.audit;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * The audit trail, for auditors and the programme.
 */
@HttpExchange(ApiPaths.V1 + "/audit")
public interface AuditClient {

    @GetExchange
    Mono<Page<AuditEntryView>> entries(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);
}
