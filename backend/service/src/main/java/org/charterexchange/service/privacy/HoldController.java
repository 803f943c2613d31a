package org.charterexchange.service.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.privacy.HoldLift;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldReview;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Legal holds.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/privacy/holds")
@Tag(name = "Privacy")
class HoldController {

    private final LegalHolds holds;

    HoldController(LegalHolds holds) {
        this.holds = holds;
    }

    @GetMapping
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "List legal holds, those that were lifted too; auditors without names")
    Mono<Page<HoldView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return holds.list(caller, after, limit);
    }

    @PostMapping
    @AllowedTo(Role.PROGRAMME)
    @Operation(
            summary = "Set a legal hold: nothing of the person is erased, at their wish or by age, before it is lifted")
    Mono<ResponseEntity<HoldView>> set(Caller caller, @RequestBody HoldRequest hold) {
        return holds.set(caller, hold)
                .map(view ->
                        VersionedResponses.created(view, view.version(), ApiPaths.V1 + "/privacy/holds/" + view.id()));
    }

    @PostMapping("/{id}/review")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Keep a legal hold until another day")
    Mono<ResponseEntity<HoldView>> review(
            Caller caller,
            @PathVariable String id,
            @RequestBody HoldReview review,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return holds.review(caller, id, review, EntityTags.of(version))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }

    @PostMapping("/{id}/lift")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Lift a legal hold")
    Mono<ResponseEntity<HoldView>> lift(
            Caller caller,
            @PathVariable String id,
            @RequestBody HoldLift lift,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return holds.lift(caller, id, lift, EntityTags.of(version))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }
}
