package org.charterexchange.service.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.bson.types.Binary;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportState;
import org.charterexchange.contract.imports.ImportView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.imports.queue.Upload;
import org.charterexchange.service.language.Languages;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
@RequestMapping(ImportController.PATH)
@Tag(name = "Imports")
class ImportController {

    static final String PATH = ApiPaths.V1 + "/imports";

    private static final String ACCEPTED =
            "Answered with 200 when everything is imported or checked; with 202 while a file "
                    + "that was accepted as a whole is being imported: follow Location. With Prefer: respond-async at once.";

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
                    "Import a CSV file (UTF-8, header row, RFC 4180, at most 8 MiB and 20,000 rows), or only check it",
            description = ACCEPTED)
    Mono<ResponseEntity<ImportReport>> importCsv(
            Caller caller,
            @PathVariable String kind,
            @RequestParam boolean check,
            @RequestParam(required = false) @Nullable String round,
            @RequestBody Flux<DataBuffer> csv,
            ServerWebExchange exchange) {
        ImportKind known = kind(kind);
        return run(csv, exchange, check, caller, bytes -> new Upload(known, false, round, bytes));
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(
            summary = "Import a JSON array of entries with the fields of the CSV columns, or only check it",
            description = ACCEPTED)
    Mono<ResponseEntity<ImportReport>> importJson(
            Caller caller,
            @PathVariable String kind,
            @RequestParam boolean check,
            @RequestParam(required = false) @Nullable String round,
            @RequestBody Flux<DataBuffer> json,
            ServerWebExchange exchange) {
        ImportKind known = kind(kind);
        return run(json, exchange, check, caller, bytes -> new Upload(known, true, round, bytes));
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "List the imports that the caller may read, the newest first")
    Mono<Page<ImportView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return imports.list(caller, after, limit);
    }

    @GetMapping("/{id}")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "Follow an import: how far it is, and what came of it")
    Mono<ImportView> get(Caller caller, @PathVariable String id) {
        return imports.get(caller, id);
    }

    private static ImportKind kind(String named) {
        return Arrays.stream(ImportKind.values())
                .filter(of -> of.name().toLowerCase(Locale.ROOT).equals(named))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private Mono<ResponseEntity<ImportReport>> run(
            Flux<DataBuffer> body,
            ServerWebExchange exchange,
            boolean check,
            Caller caller,
            Function<Binary, Upload> upload) {
        boolean atOnce = exchange.getRequest().getHeaders().getOrEmpty("Prefer").contains("respond-async");
        return DataBufferUtils.join(body, MOST_BYTES)
                .map(ImportController::bytes)
                .defaultIfEmpty(new byte[0])
                .doOnNext(ArchiveSignatures::refuse)
                .map(file -> upload.apply(new Binary(file)))
                .flatMap(sent -> check ? imports.check(caller, sent) : imports.run(caller, sent, atOnce))
                .map(result -> answer(exchange, result));
    }

    /** Faults are told in the caller's language, as those of any other request are. */
    private ResponseEntity<ImportReport> answer(ServerWebExchange exchange, ImportResult result) {
        ImportView accepted = result.accepted();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status(result));
        if (accepted != null) {
            answer.location(URI.create(PATH + "/" + accepted.id()));
        }
        return answer.body(result.in(Languages.of(exchange), messages));
    }

    private static HttpStatus status(ImportResult result) {
        if (!result.faults().isEmpty()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        ImportView accepted = result.accepted();
        return accepted == null || accepted.state() == ImportState.DONE ? HttpStatus.OK : HttpStatus.ACCEPTED;
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
