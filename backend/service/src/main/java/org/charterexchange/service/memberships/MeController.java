package org.charterexchange.service.memberships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.notices.Notices;
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
    private final Memberships memberships;
    private final Notices notices;

    MeController(Organisations organisations, Memberships memberships, Notices notices) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.notices = notices;
    }

    @GetMapping
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @InScope(Scopes.ANY)
    @Operation(summary = "Who the caller is, by the membership records")
    Mono<MeView> me(Caller caller, Identity identity) {
        String organisation = caller.organisation();
        Mono<Optional<OrganisationView>> of = organisation == null
                ? Mono.just(Optional.empty())
                : organisations.get(organisation).map(Optional::of);
        Mono<Optional<Instant>> ended = caller.roles().isEmpty()
                ? memberships.endedAt(identity).map(Optional::of).defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
        return Mono.zip(of, ended, notices.countUnread(identity))
                .map(all -> view(caller, all.getT1().orElse(null), all.getT2().orElse(null), all.getT3()));
    }

    private static MeView view(
            Caller caller, @Nullable OrganisationView organisation, @Nullable Instant endedAt, long notices) {
        return new MeView(
                caller.name(),
                caller.roles(),
                caller.organisation(),
                organisation == null ? null : organisation.name(),
                organisation == null ? null : organisation.sector(),
                caller.candidate(),
                endedAt,
                Math.toIntExact(notices));
    }
}
