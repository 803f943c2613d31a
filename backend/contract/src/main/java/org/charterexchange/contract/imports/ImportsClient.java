package org.charterexchange.contract.imports;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * Imports: all or nothing, the same again changes nothing. Coordinators import their own organisation's placements,
 * candidates and applications; the programme imports everything.
 */
@HttpExchange(ApiPaths.V1 + "/imports")
public interface ImportsClient {

    /**
     * Imports a CSV file.
     *
     * @param kind what the file holds, in lower case
     * @param check only checks and reports
     * @param round the round that placements are opened in and applications belong to
     * @return the report; a file with faults is answered with it and status 422, one that is accepted and still being
     *     imported with 202
     */
    @PostExchange(url = "/{kind}", contentType = "text/csv")
    Mono<ImportReport> importCsv(
            @PathVariable String kind,
            @RequestParam boolean check,
            @RequestParam(required = false) @Nullable String round,
            @RequestBody byte[] csv,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The same with a JSON array of entries. */
    @PostExchange(url = "/{kind}", contentType = MediaType.APPLICATION_JSON_VALUE)
    Mono<ImportReport> importJson(
            @PathVariable String kind,
            @RequestParam boolean check,
            @RequestParam(required = false) @Nullable String round,
            @RequestBody byte[] json,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** The imports that the caller may read, the newest first. */
    @GetExchange
    Mono<Page<ImportView>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    /** How far an import is, and what came of it. */
    @GetExchange("/{id}")
    Mono<ImportView> get(@PathVariable String id);
}
