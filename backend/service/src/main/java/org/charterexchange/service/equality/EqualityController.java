package org.charterexchange.service.equality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Equality monitoring: a leader's own answers, and the figures.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/equality")
@Tag(name = "Equality")
class EqualityController {

    private final EqualityAnswers equality;
    private final EqualitySnapshots snapshots;

    EqualityController(EqualityAnswers equality, EqualitySnapshots snapshots) {
        this.equality = equality;
        this.snapshots = snapshots;
    }

    @GetMapping("/mine")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Read the caller's own answers; version 0 before the first")
    Mono<ResponseEntity<EqualityView>> mine(Caller caller) {
        return equality.mine(caller).map(EqualityController::answer);
    }

    @PutMapping("/mine")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Replace the caller's own answers; none at all takes everything back")
    Mono<ResponseEntity<EqualityView>> answer(
            Caller caller, @RequestBody EqualityRequest answers, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return equality.answer(caller, answers, EntityTags.of(version)).map(EqualityController::answer);
    }

    @GetMapping("/figures")
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(
            summary =
                    "Read everybody's answers as figures in which nobody can be found, made anew when five people more have answered")
    Mono<EqualityFigures> figures() {
        return snapshots.latest();
    }

    private static ResponseEntity<EqualityView> answer(EqualityView view) {
        return VersionedResponses.ok(view, view.version());
    }
}
