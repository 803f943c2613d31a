package org.charterexchange.contract.equality;

import org.charterexchange.contract.ApiPaths;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/**
 * Equality monitoring: a leader's own answers, and the figures.
 */
@HttpExchange(ApiPaths.V1 + "/equality")
public interface EqualityClient {

    @GetExchange("/mine")
    Mono<EqualityView> mine();

    /** Replaces the answers; {@code If-Match: "0"} for the first. */
    @PutExchange("/mine")
    Mono<EqualityView> answer(@RequestBody EqualityRequest answers, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @GetExchange("/figures")
    Mono<EqualityFigures> figures();
}
