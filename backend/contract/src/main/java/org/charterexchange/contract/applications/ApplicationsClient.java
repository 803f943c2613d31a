package org.charterexchange.contract.applications;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
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
 * Applications: a leader's own; a coordinator's own people's.
 */
@HttpExchange(ApiPaths.V1 + "/rounds/{roundId}/applications")
public interface ApplicationsClient {

    @GetExchange
    Mono<Page<ApplicationsView>> list(
            @PathVariable String roundId,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** The caller's own; an empty ranking with version 0 before the first is kept. */
    @GetExchange("/mine")
    Mono<ApplicationsView> mine(@PathVariable String roundId);

    /** Keeps a draft ranking; {@code If-Match: "0"} for the first. */
    @PutExchange("/mine")
    Mono<ApplicationsView> rank(
            @PathVariable String roundId,
            @RequestBody RankingRequest ranking,
            @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/mine/submit")
    Mono<ApplicationsView> submit(@PathVariable String roundId, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/mine/withdraw")
    Mono<ApplicationsView> withdraw(@PathVariable String roundId, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/{candidateId}/endorse")
    Mono<ApplicationsView> endorse(
            @PathVariable String roundId,
            @PathVariable String candidateId,
            @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/{candidateId}/decline")
    Mono<ApplicationsView> decline(
            @PathVariable String roundId,
            @PathVariable String candidateId,
            @RequestParam String reason,
            @RequestHeader(ApiPaths.IF_MATCH) String version);
}
