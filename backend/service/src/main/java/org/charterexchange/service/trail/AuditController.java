package org.charterexchange.service.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.audit.AuditCheckpointView;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.contract.audit.AuditKeyView;
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.audit.chains.AuditCheckpoints;
import org.charterexchange.service.trail.export.AuditExport;
import org.charterexchange.service.trail.export.AuditVerification;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The audit trail, for auditors and the programme.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/audit")
@Tag(name = "Audit")
class AuditController {

    private static final String CSV = "text/csv";

    private final AuditTrail trail;
    private final AuditCsv csv;
    private final AuditExport export;
    private final AuditVerification verification;
    private final AuditCheckpoints checkpoints;

    AuditController(
            AuditTrail trail,
            AuditCsv csv,
            AuditExport export,
            AuditVerification verification,
            AuditCheckpoints checkpoints) {
        this.trail = trail;
        this.csv = csv;
        this.export = export;
        this.verification = verification;
        this.checkpoints = checkpoints;
    }

    @GetMapping
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(summary = "List audit entries, newest first, of the scheme's chain or of an organisation's")
    Mono<Page<AuditEntryView>> entries(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Boolean refused,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return trail.entries(new AuditSearch(organisation, kind, subject, person, from, to, refused), after, limit);
    }

    @GetMapping(path = "/entries.csv", produces = CSV)
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(summary = "Download audit entries, oldest first, as CSV")
    ResponseEntity<Flux<DataBuffer>> csv(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Boolean refused) {
        AuditSearch search = new AuditSearch(organisation, kind, subject, person, from, to, refused);
        return download(csv.lines(search), CSV, "audit.csv");
    }

    @GetMapping(path = "/export", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(summary = "Download whole chains with their checkpoints, verifiable from the file alone")
    ResponseEntity<Flux<DataBuffer>> export(@RequestParam(required = false) @Nullable String organisation) {
        return download(export.lines(organisation), MediaType.APPLICATION_NDJSON_VALUE, "audit.ndjson");
    }

    @PostMapping(path = "/verification", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(summary = "Verify an export and say where it breaks")
    Mono<AuditVerificationView> verify(@RequestBody Flux<DataBuffer> file) {
        return verification.verify(file);
    }

    @GetMapping("/checkpoints")
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(summary = "List the signed checkpoints, newest first")
    Mono<Page<AuditCheckpointView>> checkpoints(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return checkpoints.list(after, limit);
    }

    @GetMapping("/keys")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @Operation(summary = "List the public keys that checkpoints are verified with")
    List<AuditKeyView> keys() {
        return checkpoints.keys();
    }

    private static ResponseEntity<Flux<DataBuffer>> download(Flux<byte[]> lines, String type, String name) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(lines.map(DefaultDataBufferFactory.sharedInstance::wrap));
    }
}
