package org.charterexchange.service.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.applications.RankingRequest;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Applications: a leader's own; a coordinator's own people's.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/rounds/{roundId}/applications")
@Tag(name = "Applications")
class ApplicationController {

    private final Applications applications;

    ApplicationController(Applications applications) {
        this.applications = applications;
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @InScope(Scopes.APPLICATIONS_READ)
    @Operation(summary = "List applications that were submitted, of those the caller may see")
    Mono<Page<ApplicationsView>> list(
            Caller caller,
            @PathVariable String roundId,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        return applications.list(caller, roundId, organisation, after, limit, locale);
    }

    @GetMapping("/mine")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Read the caller's own applications; version 0 before the first are kept")
    Mono<ResponseEntity<ApplicationsView>> mine(Caller caller, @PathVariable String roundId, Locale locale) {
        return applications.mine(caller, roundId, locale).map(ApplicationController::answer);
    }

    @PutMapping("/mine")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Keep a draft ranking")
    Mono<ResponseEntity<ApplicationsView>> rank(
            Caller caller,
            @PathVariable String roundId,
            @RequestBody RankingRequest ranking,
            @RequestHeader(ApiPaths.IF_MATCH) String version,
            Locale locale) {
        return applications
                .rank(caller, roundId, ranking, EntityTags.of(version), locale)
                .map(ApplicationController::answer);
    }

    @PostMapping("/mine/submit")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Hand the ranking to the home organisation")
    Mono<ResponseEntity<ApplicationsView>> submit(
            Caller caller,
            @PathVariable String roundId,
            @RequestHeader(ApiPaths.IF_MATCH) String version,
            Locale locale) {
        return applications
                .submit(caller, roundId, EntityTags.of(version), locale)
                .map(ApplicationController::answer);
    }

    @PostMapping("/mine/withdraw")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "Take all applications in the round back")
    Mono<ResponseEntity<ApplicationsView>> withdraw(
            Caller caller,
            @PathVariable String roundId,
            @RequestHeader(ApiPaths.IF_MATCH) String version,
            Locale locale) {
        return applications
                .withdraw(caller, roundId, EntityTags.of(version), locale)
                .map(ApplicationController::answer);
    }

    @PostMapping("/{candidateId}/endorse")
    @AllowedTo(Role.COORDINATOR)
    @Operation(summary = "Endorse the applications of one of the caller's own people")
    Mono<ResponseEntity<ApplicationsView>> endorse(
            Caller caller,
            @PathVariable String roundId,
            @PathVariable String candidateId,
            @RequestHeader(ApiPaths.IF_MATCH) String version,
            Locale locale) {
        return applications
                .endorse(caller, roundId, candidateId, EntityTags.of(version), locale)
                .map(ApplicationController::answer);
    }

    @PostMapping("/{candidateId}/decline")
    @AllowedTo(Role.COORDINATOR)
    @Operation(summary = "Decline to endorse, with the reason")
    Mono<ResponseEntity<ApplicationsView>> decline(
            Caller caller,
            @PathVariable String roundId,
            @PathVariable String candidateId,
            @RequestParam String reason,
            @RequestHeader(ApiPaths.IF_MATCH) String version,
            Locale locale) {
        return applications
                .decline(caller, roundId, candidateId, reason, EntityTags.of(version), locale)
                .map(ApplicationController::answer);
    }

    private static ResponseEntity<ApplicationsView> answer(ApplicationsView view) {
        return VersionedResponses.ok(view, view.version());
    }
}
