package org.charterexchange.service.candidates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
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
 * Profiles: a leader's own, a coordinator's own organisation's.
 */
@RestController
@RequestMapping(CandidateController.PATH)
@Tag(name = "Candidates")
class CandidateController {

    static final String PATH = ApiPaths.V1 + "/candidates";

    private final Candidates candidates;

    CandidateController(Candidates candidates) {
        this.candidates = candidates;
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @InScope(Scopes.CANDIDATES_READ)
    @Operation(summary = "List the profiles that the caller may see")
    Mono<Page<CandidateView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return candidates.list(caller, organisation, q, after, limit);
    }

    @GetMapping("/me")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Read the caller's own profile")
    Mono<ResponseEntity<CandidateView>> mine(Caller caller) {
        return candidates.get(caller, own(caller)).map(view -> VersionedResponses.ok(view, view.version()));
    }

    @PutMapping("/me")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Change the caller's own profile")
    Mono<ResponseEntity<CandidateView>> changeMine(
            Caller caller, @RequestBody CandidateRequest candidate, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return candidates
                .change(caller, own(caller), candidate, EntityTags.of(version))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }

    @GetMapping("/{id}")
    @AllowedTo({Role.LEADER, Role.COORDINATOR, Role.PROGRAMME})
    @InScope(Scopes.CANDIDATES_READ)
    @Operation(summary = "Read a profile that the caller may see")
    Mono<ResponseEntity<CandidateView>> get(Caller caller, @PathVariable String id) {
        return candidates.get(caller, id).map(view -> VersionedResponses.ok(view, view.version()));
    }

    @PostMapping
    @AllowedTo(Role.COORDINATOR)
    @InScope(Scopes.CANDIDATES_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a leader of the caller's own organisation")
    Mono<ResponseEntity<CandidateView>> add(Caller caller, @RequestBody CandidateRequest candidate) {
        return candidates
                .add(caller, candidate)
                .map(view -> VersionedResponses.created(view, view.version(), PATH + "/" + view.id()));
    }

    private static String own(Caller caller) {
        String candidate = caller.candidate();
        if (candidate == null) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return candidate;
    }
}
