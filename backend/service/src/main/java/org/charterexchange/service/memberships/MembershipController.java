package org.charterexchange.service.memberships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
 * Who may use the exchange, for the programme and, among their own people, coordinators to decide.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/memberships")
@Tag(name = "Access")
class MembershipController {

    private final Memberships memberships;
    private final MembershipChecks checks;

    MembershipController(Memberships memberships, MembershipChecks checks) {
        this.memberships = memberships;
        this.checks = checks;
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "List the memberships that last, of those the caller may see")
    Mono<Page<MembershipView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return memberships.list(caller, organisation, after, limit);
    }

    @PostMapping
    @AllowedTo(Role.PROGRAMME)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Bind an identity to roles")
    Mono<ResponseEntity<MembershipView>> add(Caller caller, @RequestBody MembershipRequest membership) {
        return checks.check(membership)
                .then(Mono.defer(() -> memberships.add(caller, membership)))
                .map(added ->
                        VersionedResponses.created(added, added.version(), ApiPaths.V1 + "/memberships/" + added.id()));
    }

    @DeleteMapping("/{id}")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a membership at once")
    Mono<Void> remove(Caller caller, @PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return memberships.remove(caller, id, EntityTags.of(version));
    }
}
