package org.charterexchange.frontend.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes a CSV file, checks it and imports it; every faulty row is shown. */
@Controller
class ImportPages {
    private static final int LARGEST_FILE = 8 * 1024 * 1024;

    private final ImportsClient imports;
    private final Rounds rounds;
    private final Users users;
    private final FormTexts words;
    private final JsonMapper json;

    ImportPages(ImportsClient imports, Rounds rounds, Users users, FormTexts words, JsonMapper json) {
        this.imports = imports;
        this.rounds = rounds;
        this.users = users;
        this.words = words;
        this.json = json;
    }

    @GetMapping("/import")
    Mono<String> form(Model model) {
        return show(ImportKind.PLACEMENTS, "", FormErrors.NONE, model);
    }

    @PostMapping("/import")
    Mono<String> take(ServerWebExchange exchange, Model model) {
        return exchange.getMultipartData().flatMap(form -> {
            ImportKind kind = kind(text(form, "kind"));
            String round = text(form, "round");
            return file(form)
                    .flatMap(csv -> send(kind, round, !form.containsKey("import"), csv, text(form, "key")))
                    .doOnNext(report -> model.addAttribute("report", report))
                    .flatMap(report -> show(kind, round, errors(exchange, report), model))
                    .onErrorResume(
                            DataBufferLimitException.class,
                            large -> missing(exchange, "import.too-large", kind, round, model))
                    .onErrorResume(NoFile.class, none -> missing(exchange, "import.no-file", kind, round, model))
                    .onErrorResume(
                            UpstreamProblem.class,
                            refused -> refused.answersForm()
                                    ? show(kind, round, FormErrors.of(refused), model)
                                    : Mono.error(refused));
        });
    }

    /** A file with faults is answered with its report and status 422, which is no failure here. */
    private Mono<ImportReport> send(ImportKind kind, String round, boolean check, byte[] csv, String key) {
        return imports.importCsv(
                        kind.name().toLowerCase(Locale.ROOT),
                        check,
                        round.isEmpty() ? null : round,
                        csv,
                        check ? null : key)
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.status() == 422
                                ? Mono.justOrEmpty(report(refused)).switchIfEmpty(Mono.error(refused))
                                : Mono.error(refused));
    }

    private @Nullable ImportReport report(UpstreamProblem refused) {
        if (!refused.problem().type().equals("about:blank")) {
            return null;
        }
        try {
            return json.readValue(refused.body(), ImportReport.class);
        } catch (JacksonException otherwise) {
            return null;
        }
    }

    private FormErrors errors(ServerWebExchange exchange, ImportReport report) {
        return report.faults().isEmpty() ? FormErrors.NONE : fault(exchange, "faults", "import.listed");
    }

    private FormErrors fault(ServerWebExchange exchange, String field, String key) {
        String expected = words.of(exchange).apply(key);
        return new FormErrors(null, List.of(new FormErrors.Fault(field, null, expected)));
    }

    private Mono<String> missing(ServerWebExchange exchange, String key, ImportKind kind, String round, Model model) {
        return show(kind, round, fault(exchange, "file", key), model);
    }

    private Mono<String> show(ImportKind kind, String round, FormErrors errors, Model model) {
        return Mono.zip(rounds.newestFirst(), users.current())
                .doOnNext(found -> {
                    model.addAttribute("rounds", found.getT1());
                    model.addAttribute("kinds", kinds(found.getT2().programme()));
                    model.addAttribute("kind", kind);
                    model.addAttribute("round", round);
                    model.addAttribute("key", UUID.randomUUID().toString());
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/imports/import");
    }

    private static List<ImportKind> kinds(boolean programme) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> programme || kind != ImportKind.ORGANISATIONS)
                .toList();
    }

    private static Mono<byte[]> file(MultiValueMap<String, Part> form) {
        return Mono.justOrEmpty(form.getFirst("file"))
                .ofType(FilePart.class)
                .filter(file -> !file.filename().isEmpty())
                .flatMap(file -> DataBufferUtils.join(file.content(), LARGEST_FILE))
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .switchIfEmpty(Mono.error(NoFile::new));
    }

    private static String text(MultiValueMap<String, Part> form, String field) {
        return form.getFirst(field) instanceof FormFieldPart part ? part.value().strip() : "";
    }

    private static ImportKind kind(String name) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(ImportKind.PLACEMENTS);
    }

    private static final class NoFile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
