package org.charterexchange.contract.access;

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
import reactor.core.publisher.Mono;

/**
 * Invitations: how people become members.
 */
@HttpExchange(ApiPaths.V1 + "/invitations")
public interface InvitationsClient {

    /** Invitations that wait to be accepted, expired ones included; a coordinator's own organisation's. */
    @GetExchange
    Mono<Page<InvitationView>> list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @PostExchange
    Mono<InvitationView> invite(
            @RequestBody InvitationRequest invitation,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Sends a new link, which lasts as long as the first did; the one before no longer works. */
    @PostExchange("/{id}/resend")
    Mono<InvitationView> resend(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @PostExchange("/{id}/withdraw")
    Mono<Void> withdraw(@PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version);

    /** What the invitation with this token offers; needs no sign-in. */
    @PostExchange("/offer")
    Mono<InvitationOffer> offer(@RequestBody InvitationToken token);

    /** Binds the caller's identity, issuer and subject, to what the invitation offers. */
    @PostExchange("/accept")
    Mono<MembershipView> accept(@RequestBody InvitationToken token);
}
