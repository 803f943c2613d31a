package org.charterexchange.frontend.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes a CSV file and checks it or has it imported; every faulty row is shown. */
@Controller
class ImportPages {
    private static final int MOST_MEGABYTES = 8;
    private static final int LARGEST_FILE = MOST_MEGABYTES * 1024 * 1024;

    private final ImportsClient imports;
    private final Rounds rounds;
    private final Users users;
    private final JsonMapper json;

    ImportPages(ImportsClient imports, Rounds rounds, Users users, JsonMapper json) {
        this.imports = imports;
        this.rounds = rounds;
        this.users = users;
        this.json = json;
    }

    @GetMapping("/import")
    Mono<Rendering> form() {
        return page(SubmittedForm.blank().with("kind", ImportKind.PLACEMENTS), null);
    }

    @PostMapping("/import")
    Mono<Rendering> take(SubmittedForm form) {
        return file(form)
                .flatMap(csv -> send(form, csv))
                .flatMap(report -> report.accepted() == null
                        ? page(report.faults().isEmpty() ? form : form.refused(listed()), report)
                        : Mono.just(Rendering.redirectTo(
                                        "/imports/" + report.accepted().id())
                                .build()))
                .transform(form.shownAgain(again -> page(again, null)));
    }

    /** A file with faults is answered with its report and status 422, which is no failure here. */
    private Mono<ImportReport> send(SubmittedForm form, byte[] csv) {
        boolean check = !form.sentBy("import");
        String round = form.value("round");
        return imports.importCsv(
                        kind(form).name().toLowerCase(Locale.ROOT),
                        check,
                        round.isEmpty() ? null : round,
                        csv,
                        check ? null : form.key())
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

    private static FormErrors listed() {
        return new FormErrors(null, List.of(Fault.of("faults", null, FaultCodes.FAULTS_LISTED)));
    }

    private Mono<Rendering> page(SubmittedForm form, @Nullable ImportReport report) {
        return Mono.zip(rounds.newestFirst(), users.current()).map(found -> {
            Rendering.Builder<?> page = form.actingAgain()
                    .with("kind", kind(form))
                    .view("pages/imports/import")
                    .modelAttribute("rounds", found.getT1())
                    .modelAttribute("kinds", kinds(found.getT2().programme()));
            if (report != null) {
                page.modelAttribute("report", report);
            }
            return page.build();
        });
    }

    private static List<ImportKind> kinds(boolean programme) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> programme || kind != ImportKind.ORGANISATIONS)
                .toList();
    }

    private static Mono<byte[]> file(SubmittedForm form) {
        @Nullable FilePart file = form.file("file");
        return file == null
                ? form.refuse(Fault.of("file", null, FaultCodes.CHOSEN_FILE))
                : DataBufferUtils.join(file.content(), LARGEST_FILE)
                        .map(buffer -> {
                            byte[] bytes = new byte[buffer.readableByteCount()];
                            buffer.read(bytes);
                            DataBufferUtils.release(buffer);
                            return bytes;
                        })
                        .onErrorResume(
                                DataBufferLimitException.class,
                                large -> form.refuse(
                                        Fault.of("file", null, FaultCodes.AT_MOST_MEGABYTES.with(MOST_MEGABYTES))));
    }

    private static ImportKind kind(SubmittedForm form) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> form.chosen("kind", kind))
                .findFirst()
                .orElse(ImportKind.PLACEMENTS);
    }
}
