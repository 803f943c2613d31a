package org.charterexchange.service.memberships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.organisations.Organisations;
import org.jspecify.annotations.Nullable;
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

    private final Organisations organisations;

    MeController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @Operation(summary = "Who the caller is, by the membership records")
    Mono<MeView> me(Caller caller) {
        String organisation = caller.organisation();
        return organisation == null
                ? Mono.just(view(caller, null))
                : organisations.get(organisation).map(of -> view(caller, of));
    }

    private static MeView view(Caller caller, @Nullable OrganisationView organisation) {
        return new MeView(
                caller.name(),
                caller.roles(),
                caller.organisation(),
                organisation == null ? null : organisation.name(),
                organisation == null ? null : organisation.sector(),
                caller.candidate());
    }
}
