package org.charterexchange.contract.skills;

import java.util.List;
import org.charterexchange.contract.ApiPaths;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * Reference data; reading needs no sign-in.
 */
@HttpExchange(ApiPaths.V1 + "")
public interface SkillsClient {

    @GetExchange("/skills")
    Mono<List<SkillView>> skills();

    @GetExchange("/ranks")
    Mono<List<RankView>> ranks();
}
