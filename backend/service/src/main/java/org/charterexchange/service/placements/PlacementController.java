package org.charterexchange.service.placements;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.InScope;
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
 * Placements: open ones for everybody, the others for their host.
 */
@RestController
@RequestMapping(PlacementController.PATH)
@Tag(name = "Placements")
class PlacementController {

    static final String PATH = ApiPaths.V1 + "/placements";

    private final Placements placements;
    private final PlacementSearch search;

    PlacementController(Placements placements, PlacementSearch search) {
        this.placements = placements;
        this.search = search;
    }

    @GetMapping
    @OpenTo(OpenTo.Audience.EVERYONE)
    @InScope(Scopes.PLACEMENTS_READ)
    @Operation(summary = "List the placements that the caller may see")
    Mono<Page<PlacementView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String round,
            @RequestParam(required = false) @Nullable PlacementState state,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        PlacementQuery query = new PlacementQuery(organisation, round, state, sector, skill, q);
        return search.list(caller, query, after, limit);
    }

    @GetMapping("/{id}")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @InScope(Scopes.PLACEMENTS_READ)
    @Operation(summary = "Read a placement that the caller may see")
    Mono<ResponseEntity<PlacementView>> get(Caller caller, @PathVariable String id) {
        return placements.get(caller, id).map(PlacementController::answer);
    }

    @PostMapping
    @AllowedTo(Role.COORDINATOR)
    @InScope(Scopes.PLACEMENTS_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Post a draft for the caller's own organisation")
    Mono<ResponseEntity<PlacementView>> post(Caller caller, @RequestBody PlacementRequest placement) {
        return placements
                .post(caller, placement)
                .map(view -> VersionedResponses.created(view, view.version(), PATH + "/" + view.id()));
    }

    @PutMapping("/{id}")
    @AllowedTo(Role.COORDINATOR)
    @InScope(Scopes.PLACEMENTS_WRITE)
    @Operation(summary = "Change what a draft or open placement offers")
    Mono<ResponseEntity<PlacementView>> change(
            Caller caller,
            @PathVariable String id,
            @RequestBody PlacementRequest placement,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return placements.change(caller, id, placement, EntityTags.of(version)).map(PlacementController::answer);
    }

    @PostMapping("/{id}/publish")
    @AllowedTo(Role.COORDINATOR)
    @InScope(Scopes.PLACEMENTS_WRITE)
    @Operation(summary = "Open a draft in a round whose offers window is open")
    Mono<ResponseEntity<PlacementView>> publish(
            Caller caller,
            @PathVariable String id,
            @RequestParam String round,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return placements.publish(caller, id, round, EntityTags.of(version)).map(PlacementController::answer);
    }

    @PostMapping("/{id}/close")
    @AllowedTo(Role.COORDINATOR)
    @InScope(Scopes.PLACEMENTS_WRITE)
    @Operation(summary = "Close an open placement")
    Mono<ResponseEntity<PlacementView>> close(
            Caller caller, @PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return placements.close(caller, id, EntityTags.of(version)).map(PlacementController::answer);
    }

    @PostMapping("/{id}/withdraw")
    @AllowedTo(Role.COORDINATOR)
    @InScope(Scopes.PLACEMENTS_WRITE)
    @Operation(summary = "Take a placement back, with the reason")
    Mono<ResponseEntity<PlacementView>> withdraw(
            Caller caller,
            @PathVariable String id,
            @RequestParam String reason,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return placements.withdraw(caller, id, reason, EntityTags.of(version)).map(PlacementController::answer);
    }

    private static ResponseEntity<PlacementView> answer(PlacementView view) {
        return VersionedResponses.ok(view, view.version());
    }
}
