package org.charterexchange.service.moves;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Moves between home organisations, for the programme to decide.
 */
@RestController
@Tag(name = "Candidates")
class MoveController {

    private final Moves moves;

    MoveController(Moves moves) {
        this.moves = moves;
    }

    @PostMapping(ApiPaths.V1 + "/candidates/{id}/move")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Move a leader to another home organisation, with their history")
    Mono<ResponseEntity<CandidateView>> move(
            Caller caller,
            @PathVariable String id,
            @RequestBody MoveRequest move,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return moves.move(caller, id, move, EntityTags.of(version))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }
}
