package org.charterexchange.service.assessments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.AssessmentRequest;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Applicants to the caller's own organisation's placements, and their scores.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/placements/{placementId}/applicants")
@Tag(name = "Assessments")
class AssessmentController {

    private final Assessments assessments;

    AssessmentController(Assessments assessments) {
        this.assessments = assessments;
    }

    @GetMapping
    @AllowedTo(Role.COORDINATOR)
    @Operation(summary = "List who applies for a placement of the caller's own organisation, as its scoring shows them")
    Mono<Page<ApplicantView>> list(
            Caller caller,
            @PathVariable String placementId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return assessments.list(caller, placementId, after, limit);
    }

    @GetMapping("/{applicantId}")
    @AllowedTo(Role.COORDINATOR)
    @Operation(summary = "Read one applicant as the placement's scoring shows them")
    Mono<ResponseEntity<ApplicantView>> get(
            Caller caller, @PathVariable String placementId, @PathVariable String applicantId) {
        return assessments.get(caller, placementId, applicantId).map(AssessmentController::answer);
    }

    @PutMapping("/{applicantId}/assessment")
    @AllowedTo(Role.COORDINATOR)
    @Operation(summary = "Give or change a score, while the round takes scores")
    Mono<ResponseEntity<ApplicantView>> assess(
            Caller caller,
            @PathVariable String placementId,
            @PathVariable String applicantId,
            @RequestBody AssessmentRequest assessment,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return assessments
                .assess(caller, placementId, applicantId, assessment, EntityTags.of(version))
                .map(AssessmentController::answer);
    }

    private static ResponseEntity<ApplicantView> answer(ApplicantView view) {
        return VersionedResponses.ok(view, view.version());
    }
}
