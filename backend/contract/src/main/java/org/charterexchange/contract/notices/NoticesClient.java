package org.charterexchange.contract.notices;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * What the caller is told, also somebody whose access has ended.
 */
@HttpExchange(ApiPaths.V1 + "/notices")
public interface NoticesClient {

    /** What the caller has not read yet, the newest last; at most 100. */
    @GetExchange("/mine")
    Mono<Page<NoticeView>> mine();

    /** Says that the caller has read it; again changes nothing. */
    @PostExchange("/mine/{id}/read")
    Mono<Void> read(@PathVariable String id);
}
