package org.charterexchange.frontend.audit;

import org.charterexchange.contract.audit.AuditClient;
import org.charterexchange.contract.audit.AuditKeyView;
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Verifies an export that the reader brings. */
@Controller
class VerifyPages {
    private static final int UNPROCESSABLE = 422;

    private final AuditClient audit;

    VerifyPages(AuditClient audit) {
        this.audit = audit;
    }

    @GetMapping("/audit/verify")
    Mono<Rendering> form() {
        return page(SubmittedForm.blank(), null);
    }

    @PostMapping("/audit/verify")
    Mono<Rendering> verify(SubmittedForm form) {
        return report(form)
                .flatMap(report -> page(form, report))
                .transform(form.shownAgain(again -> page(again, null)));
    }

    private Mono<AuditVerificationView> report(SubmittedForm form) {
        @Nullable FilePart file = form.file("file");
        return file == null
                ? form.refuse(Fault.of("file", null, FaultCodes.CHOSEN_FILE))
                : audit.verify(file.content())
                        .onErrorResume(
                                UpstreamProblem.class,
                                refused -> refused.status() == UNPROCESSABLE
                                        ? form.refuse(Fault.of("file", null, FaultCodes.EXPORTED_TRAIL))
                                        : Mono.error(refused));
    }

    private Mono<Rendering> page(SubmittedForm form, @Nullable AuditVerificationView report) {
        return audit.keys().map(keys -> {
            Rendering.Builder<?> page = form.view("pages/audit/verify");
            keys.stream().filter(AuditKeyView::current).findFirst().ifPresent(key -> page.modelAttribute("key", key));
            if (report != null) {
                page.modelAttribute("report", report);
            }
            return page.build();
        });
    }
}
