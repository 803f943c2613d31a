package org.charterexchange.frontend.audit;

import java.util.List;
import org.charterexchange.contract.audit.AuditClient;
import org.charterexchange.contract.audit.AuditKeyView;
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Verifies an export that the reader brings. */
@Controller
class VerifyPages {
    private static final int UNPROCESSABLE = 422;

    private final AuditClient audit;
    private final FormTexts words;

    VerifyPages(AuditClient audit, FormTexts words) {
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/audit/verify")
    Mono<String> form(Model model) {
        return show(null, FormErrors.NONE, model);
    }

    @PostMapping("/audit/verify")
    Mono<String> verify(ServerWebExchange exchange, Model model) {
        return exchange.getMultipartData()
                .mapNotNull(form -> form.getFirst("file"))
                .ofType(FilePart.class)
                .filter(file -> !file.filename().isEmpty())
                .flatMap(file -> audit.verify(file.content())
                        .flatMap(report -> show(report, FormErrors.NONE, model))
                        .onErrorResume(
                                UpstreamProblem.class,
                                refused -> refused.status() == UNPROCESSABLE
                                        ? wrong(exchange, "audit.verify.no-export", model)
                                        : Mono.error(refused)))
                .switchIfEmpty(Mono.defer(() -> wrong(exchange, "audit.verify.no-file", model)));
    }

    private Mono<String> wrong(ServerWebExchange exchange, String key, Model model) {
        FormErrors.Fault fault =
                new FormErrors.Fault("file", null, words.of(exchange).apply(key));
        return show(null, new FormErrors(null, List.of(fault)), model);
    }

    private Mono<String> show(@Nullable AuditVerificationView report, FormErrors errors, Model model) {
        return audit.keys()
                .doOnNext(keys -> {
                    model.addAttribute(
                            "key",
                            keys.stream()
                                    .filter(AuditKeyView::current)
                                    .findFirst()
                                    .orElse(null));
                    model.addAttribute("report", report);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/audit/verify");
    }
}
