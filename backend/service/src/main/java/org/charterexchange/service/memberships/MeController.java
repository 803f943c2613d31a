package org.charterexchange.service.memberships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.OpenTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Tells callers who they are here.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/me")
@Tag(name = "Access")
class MeController {

    @GetMapping
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @Operation(summary = "Who the caller is, by the membership records")
    Mono<MeView> me(Caller caller) {
        return Mono.just(
                new MeView(caller.name(), caller.roles(), caller.organisation(), null, null, caller.candidate()));
    }
}
