package org.charterexchange.frontend.privacy;

import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.contract.privacy.PrivacyClient;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
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
    Mono<String> mine(@RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done != null);
        return show(FormErrors.NONE, model);
    }

    @GetMapping(MINE + "/held-about-me.json")
    Mono<ResponseEntity<byte[]>> asJson() {
        return privacy.mine()
                .map(data -> json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data))
                .map(bytes -> file("held-about-me.json", MediaType.APPLICATION_JSON, bytes));
    }

    @GetMapping(MINE + "/held-about-me.pdf")
    Mono<ResponseEntity<byte[]>> asPdf() {
        return privacy.minePdf().map(bytes -> file("held-about-me.pdf", MediaType.APPLICATION_PDF, bytes));
    }

    @PostMapping(MINE + "/erasure")
    Mono<String> erase(ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form -> answer(
                        privacy.erase(new ErasureRequest(form.containsKey("confirmed")), form.getFirst("key")), model));
    }

    @PostMapping(MINE + "/erasure/withdraw")
    Mono<String> keep(Model model) {
        return answer(privacy.withdrawErasure(), model);
    }

    private Mono<String> answer(Mono<?> change, Model model) {
        return change.map(done -> "redirect:" + MINE + "?done=yes")
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm() ? show(FormErrors.of(refused), model) : Mono.error(refused));
    }

    private Mono<String> show(FormErrors errors, Model model) {
        return privacy.mine()
                .doOnNext(data -> {
                    model.addAttribute("data", data);
                    model.addAttribute("wished", wished(data));
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/privacy/mine");
    }

    private static boolean wished(MyDataView data) {
        return data.erasure() != null && data.erasure().dueAt() != null;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
