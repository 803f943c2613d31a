package org.charterexchange.service.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.audit.AuditSearch;
import org.charterexchange.service.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The audit trail, for auditors and the programme.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/audit")
@Tag(name = "Audit")
class AuditController {

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(summary = "List audit entries, newest first, of the scheme's chain or of an organisation's")
    Mono<Page<AuditEntryView>> entries(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Boolean refused,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return trail.entries(new AuditSearch(organisation, kind, person, from, to, refused), after, limit);
    }
}
