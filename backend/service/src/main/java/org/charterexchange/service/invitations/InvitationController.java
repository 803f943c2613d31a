package org.charterexchange.service.invitations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.InvitationOffer;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationToken;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Invitations: made by coordinators and the programme, accepted by whoever has the token.
 */
@RestController
@RequestMapping(InvitationController.PATH)
@Tag(name = "Access")
class InvitationController {

    static final String PATH = ApiPaths.V1 + "/invitations";

    private final Invitations invitations;
    private final Acceptances acceptances;

    InvitationController(Invitations invitations, Acceptances acceptances) {
        this.invitations = invitations;
        this.acceptances = acceptances;
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "List the invitations that wait to be accepted, of those the caller may see")
    Mono<Page<InvitationView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return invitations.list(caller, organisation, after, limit);
    }

    @PostMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invite somebody by e-mail")
    Mono<ResponseEntity<InvitationView>> invite(Caller caller, @RequestBody InvitationRequest invitation) {
        return invitations
                .invite(caller, invitation)
                .map(view -> VersionedResponses.created(view, view.version(), PATH + "/" + view.id()));
    }

    @PostMapping("/{id}/resend")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "Send an invitation again with a new link; the one before no longer works")
    Mono<ResponseEntity<InvitationView>> resend(
            Caller caller, @PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return invitations
                .resend(caller, id, EntityTags.of(version))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }

    @PostMapping("/{id}/withdraw")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back")
    Mono<Void> withdraw(Caller caller, @PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return invitations.withdraw(caller, id, EntityTags.of(version));
    }

    @PostMapping("/offer")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @Operation(summary = "Read what the invitation with this token offers")
    Mono<InvitationOffer> offer(@RequestBody InvitationToken token) {
        return acceptances.offer(token);
    }

    @PostMapping("/accept")
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @Operation(summary = "Accept the invitation with this token: the caller's identity is bound to what it offers")
    Mono<MembershipView> accept(Caller caller, Identity identity, @RequestBody InvitationToken token) {
        return acceptances.accept(caller, identity, token);
    }
}
