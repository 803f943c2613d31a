package org.charterexchange.frontend.privacy;

import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.contract.privacy.PrivacyClient;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.layout.FileDownload;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What is held about whoever is signed in: to read, to take along, to correct and to have erased. */
@Controller
class MyDataPages {
    private static final String MINE = "/privacy/mine";

    private final PrivacyClient privacy;
    private final JsonMapper json;

    MyDataPages(PrivacyClient privacy, JsonMapper json) {
        this.privacy = privacy;
        this.json = json;
    }

    @GetMapping(MINE)
    Mono<Rendering> mine(@RequestParam(defaultValue = "") String done) {
        return page(SubmittedForm.blank(), !done.isEmpty());
    }

    @GetMapping(MINE + "/held-about-me.json")
    Mono<ResponseEntity<byte[]>> asJson() {
        return privacy.mine()
                .map(data -> json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data))
                .map(bytes -> FileDownload.of("held-about-me.json", MediaType.APPLICATION_JSON, bytes));
    }

    @GetMapping(MINE + "/held-about-me.pdf")
    Mono<ResponseEntity<byte[]>> asPdf() {
        return privacy.minePdf().map(bytes -> FileDownload.of("held-about-me.pdf", MediaType.APPLICATION_PDF, bytes));
    }

    @PostMapping(MINE + "/erasure")
    Mono<Rendering> erase(SubmittedForm form) {
        return answer(form, privacy.erase(new ErasureRequest(form.chosen("confirmed", "yes")), form.key()));
    }

    @PostMapping(MINE + "/erasure/withdraw")
    Mono<Rendering> keep(SubmittedForm form) {
        return answer(form, privacy.withdrawErasure());
    }

    private Mono<Rendering> answer(SubmittedForm form, Mono<?> change) {
        return change.thenReturn(Rendering.redirectTo(MINE + "?done=yes").build())
                .transform(form.shownAgain(again -> page(again, false)));
    }

    private Mono<Rendering> page(SubmittedForm form, boolean done) {
        return privacy.mine()
                .map(data -> form.view("pages/privacy/mine")
                        .modelAttribute("done", done)
                        .modelAttribute("data", data)
                        .modelAttribute("wished", wished(data))
                        .build());
    }

    private static boolean wished(MyDataView data) {
        return data.erasure() != null && data.erasure().dueAt() != null;
    }
}
