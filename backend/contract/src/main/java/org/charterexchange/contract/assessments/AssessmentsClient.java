package org.charterexchange.contract.assessments;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/**
 * Applicants to the caller's own organisation's placements, and what its panel thinks of them.
 */
@HttpExchange(ApiPaths.V1 + "/placements/{placementId}/applicants")
public interface AssessmentsClient {

    /** Those who have submitted an application for the placement, in an order that tells nothing about them. */
    @GetExchange
    Mono<Page<ApplicantView>> list(
            @PathVariable String placementId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @GetExchange("/{applicantId}")
    Mono<ApplicantView> get(@PathVariable String placementId, @PathVariable String applicantId);

    /** Gives or changes a score while the round takes scores; {@code If-Match: "0"} for the first. */
    @PutExchange("/{applicantId}/assessment")
    Mono<ApplicantView> assess(
            @PathVariable String placementId,
            @PathVariable String applicantId,
            @RequestBody AssessmentRequest assessment,
            @RequestHeader(ApiPaths.IF_MATCH) String version);
}
