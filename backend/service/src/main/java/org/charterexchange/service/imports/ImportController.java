package org.charterexchange.service.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.bson.types.Binary;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.language.Languages;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Imports of CSV and JSON files.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/imports")
@Tag(name = "Imports")
class ImportController {

    /** A kept file must fit into one document, which may have 16 MiB. */
    private static final int MOST_BYTES = 8 << 20;

    private final Imports imports;
    private final FaultMessages messages;

    ImportController(Imports imports, FaultMessages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @PostMapping(path = "/{kind}", consumes = "text/csv")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(
            summary =
                    "Import a CSV file (UTF-8, header row, RFC 4180, at most 8 MiB and 20,000 rows), or only check it")
    Mono<ResponseEntity<ImportReport>> importCsv(
            Caller caller,
            @PathVariable String kind,
            @RequestParam boolean check,
            @RequestParam(required = false) @Nullable String round,
            @RequestBody Flux<DataBuffer> csv,
            ServerWebExchange exchange) {
        ImportKind known = kind(kind);
        return run(csv, bytes -> imports.run(caller, new Upload(known, false, round, bytes), check))
                .map(result -> answer(exchange, result));
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "Import a JSON array of entries with the fields of the CSV columns, or only check it")
    Mono<ResponseEntity<ImportReport>> importJson(
            Caller caller,
            @PathVariable String kind,
            @RequestParam boolean check,
            @RequestParam(required = false) @Nullable String round,
            @RequestBody Flux<DataBuffer> json,
            ServerWebExchange exchange) {
        ImportKind known = kind(kind);
        return run(json, bytes -> imports.run(caller, new Upload(known, true, round, bytes), check))
                .map(result -> answer(exchange, result));
    }

    private static ImportKind kind(String named) {
        return Arrays.stream(ImportKind.values())
                .filter(of -> of.name().toLowerCase(Locale.ROOT).equals(named))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static Mono<ImportResult> run(Flux<DataBuffer> body, Function<Binary, Mono<ImportResult>> work) {
        return DataBufferUtils.join(body, MOST_BYTES)
                .map(ImportController::bytes)
                .defaultIfEmpty(new byte[0])
                .doOnNext(ArchiveSignatures::refuse)
                .flatMap(file -> work.apply(new Binary(file)));
    }

    /** Faults are told in the caller's language, as those of any other request are. */
    private ResponseEntity<ImportReport> answer(ServerWebExchange exchange, ImportResult result) {
        HttpStatus status = result.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(result.in(Languages.of(exchange), messages));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
