package org.charterexchange.contract.work;

import java.util.List;
import org.charterexchange.contract.ApiPaths;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * What is not done yet, for the programme and auditors.
 */
@HttpExchange(ApiPaths.V1 + "/work")
public interface WorkClient {

    /** Every kind of work, as it stood at most a minute ago. */
    @GetExchange
    Mono<List<UnfinishedWork>> unfinished();
}
