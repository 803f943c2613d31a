package org.charterexchange.contract.candidates;

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
 * Profiles: a leader's own, a coordinator's own organisation's.
 */
@HttpExchange(ApiPaths.V1 + "/candidates")
public interface CandidatesClient {

    @GetExchange
    Mono<Page<CandidateView>> list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/me")
    Mono<CandidateView> mine();

    @PutExchange("/me")
    Mono<CandidateView> changeMine(
            @RequestBody CandidateRequest candidate, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @GetExchange("/{id}")
    Mono<CandidateView> get(@PathVariable String id);

    @PostExchange
    Mono<CandidateView> add(
            @RequestBody CandidateRequest candidate,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /**
     * Moves a leader to another home organisation, with the profile, the applications that a round still takes and the
     * membership; past rounds stay with the organisation that endorsed. Refused with 409 {@code refused-move} while a round
     * that the leader applied in takes no more applications and is not decided.
     */
    @PostExchange("/{id}/move")
    Mono<CandidateView> move(
            @PathVariable String id,
            @RequestBody MoveRequest move,
            @RequestHeader(ApiPaths.IF_MATCH) String version,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);
}
