package org.charterexchange.service.organisations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The register of organisations.
 */
@RestController
@RequestMapping(OrganisationController.PATH)
@Tag(name = "Organisations")
class OrganisationController {

    static final String PATH = ApiPaths.V1 + "/organisations";

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    @OpenTo(OpenTo.Audience.EVERYONE)
    @Operation(summary = "List organisations by id")
    Mono<Page<OrganisationView>> list(
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return organisations.list(sector, q, after, limit);
    }

    @GetMapping("/{id}")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @Operation(summary = "Read an organisation")
    Mono<ResponseEntity<OrganisationView>> get(@PathVariable String id) {
        return organisations.get(id).map(view -> VersionedResponses.ok(view, view.version()));
    }

    @PostMapping
    @AllowedTo(Role.PROGRAMME)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register an organisation")
    Mono<ResponseEntity<OrganisationView>> register(Caller caller, @RequestBody OrganisationRequest organisation) {
        return organisations
                .register(caller, organisation)
                .map(view -> VersionedResponses.created(view, view.version(), PATH + "/" + view.id()));
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Change an organisation")
    Mono<ResponseEntity<OrganisationView>> change(
            Caller caller,
            @PathVariable String id,
            @RequestBody OrganisationRequest organisation,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return organisations
                .change(caller, id, organisation, EntityTags.of(version))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }
}
