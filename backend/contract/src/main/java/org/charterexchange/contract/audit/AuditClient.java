package org.charterexchange.contract.audit;

import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The audit trail, for auditors and the programme.
 */
@HttpExchange(ApiPaths.V1 + "/audit")
public interface AuditClient {

    /**
     * Entries, newest first, of the scheme's chain or of an organisation's own.
     *
     * <p>A page may hold fewer entries than its limit, even none, and still name a next one: a search looks at so many
     * entries a request and no more.
     *
     * @param organisation the organisation whose chain is read; the scheme's where absent
     * @param kind an action such as {@code placement.publish}, or the kind of object before the dot
     * @param subject the thing that was acted on, as entries name it, such as {@code placement/p-12}
     * @param person the id of a membership
     * @param from not before this
     * @param to before this
     * @param refused only what was refused, or only what was done
     * @param after the cursor of the page before
     * @param limit 1 to 200
     */
    @GetExchange
    Mono<Page<AuditEntryView>> entries(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Boolean refused,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** The same entries, all of them and oldest first, as CSV. */
    @GetExchange("/entries.csv")
    Mono<ResponseEntity<Flux<DataBuffer>>> csv(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Boolean refused);

    /**
     * Whole chains with the checkpoints, a JSON object a line, verifiable from the file alone.
     *
     * @param organisation the organisation whose chain alone is exported; every chain where absent
     */
    @GetExchange("/export")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(@RequestParam(required = false) @Nullable String organisation);

    /** Verifies an export. */
    @PostExchange(url = "/verification", contentType = "application/x-ndjson")
    Mono<AuditVerificationView> verify(@RequestBody Flux<DataBuffer> export);

    /** The signed checkpoints, newest first. */
    @GetExchange("/checkpoints")
    Mono<Page<AuditCheckpointView>> checkpoints(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** The public keys that checkpoints are verified with; open to everyone. */
    @GetExchange("/keys")
    Mono<List<AuditKeyView>> keys();
}
