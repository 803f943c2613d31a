package org.charterexchange.frontend.privacy;

import org.charterexchange.contract.privacy.HoldLift;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.contract.privacy.PrivacyClient;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Legal holds: listed for the programme and auditors, set, reviewed and lifted by the programme. */
@Controller
class HoldPages {
    private static final String LIST = "/privacy/holds";
    private static final int PAGE = 200;

    private final PrivacyClient privacy;
    private final Users users;
    private final FormTexts words;

    HoldPages(PrivacyClient privacy, Users users, FormTexts words) {
        this.privacy = privacy;
        this.users = users;
        this.words = words;
    }

    @GetMapping(LIST)
    Mono<String> list(@RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done != null);
        return all().collectList()
                .doOnNext(holds -> {
                    model.addAttribute(
                            "lasting",
                            holds.stream()
                                    .filter(hold -> hold.liftedAt() == null)
                                    .toList());
                    model.addAttribute(
                            "lifted",
                            holds.stream()
                                    .filter(hold -> hold.liftedAt() != null)
                                    .toList());
                })
                .thenReturn("pages/privacy/holds");
    }

    @GetMapping(LIST + "/new")
    Mono<String> blank(@RequestParam(defaultValue = "") String person, Model model) {
        return programme().thenReturn(show(HoldForm.empty(person), null, FormErrors.NONE, model));
    }

    @PostMapping(LIST + "/new")
    Mono<String> set(ServerWebExchange exchange, Model model) {
        return programme().then(exchange.getFormData()).flatMap(sent -> {
            FormReader reader = new FormReader(sent, words.of(exchange));
            HoldForm form = HoldForm.read(reader);
            return reader.errors().empty()
                    ? answer(privacy.hold(form.request(), form.key()), form, null, model)
                    : Mono.just(show(form, null, reader.errors(), model));
        });
    }

    @GetMapping(LIST + "/{id}")
    Mono<String> one(@PathVariable String id, Model model) {
        return programme().then(find(id)).map(hold -> show(HoldForm.of(hold), hold, FormErrors.NONE, model));
    }

    @PostMapping(LIST + "/{id}/review")
    Mono<String> review(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return programme().then(Mono.zip(exchange.getFormData(), find(id))).flatMap(both -> {
            FormReader reader = new FormReader(both.getT1(), words.of(exchange));
            HoldForm form = HoldForm.read(reader);
            HoldView hold = both.getT2();
            return reader.errors().empty()
                    ? answer(privacy.reviewHold(id, form.review(), EntityTags.of(both.getT1())), form, hold, model)
                    : Mono.just(show(form, hold, reader.errors(), model));
        });
    }

    @PostMapping(LIST + "/{id}/lift")
    Mono<String> lift(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return programme().then(Mono.zip(exchange.getFormData(), find(id))).flatMap(both -> {
            HoldForm form = HoldForm.read(new FormReader(both.getT1(), words.of(exchange)));
            HoldView hold = both.getT2();
            return answer(
                    privacy.liftHold(id, new HoldLift(form.reason()), EntityTags.of(both.getT1())), form, hold, model);
        });
    }

    private Mono<String> answer(Mono<HoldView> change, HoldForm form, @Nullable HoldView hold, Model model) {
        return change.map(done -> "redirect:" + LIST + "?done=yes")
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm()
                                ? Mono.just(show(form, hold, FormErrors.of(refused), model))
                                : Mono.error(refused));
    }

    private static String show(HoldForm form, @Nullable HoldView hold, FormErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        if (hold != null) {
            model.addAttribute("hold", hold);
        }
        return hold == null ? "pages/privacy/hold-new" : "pages/privacy/hold";
    }

    private Flux<HoldView> all() {
        return privacy.holds(null, PAGE)
                .expand(page -> page.next() == null ? Mono.empty() : privacy.holds(page.next(), PAGE))
                .flatMapIterable(page -> page.items());
    }

    private Mono<HoldView> find(String id) {
        return all().filter(hold -> hold.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** The programme; anybody else is refused before anything is read. */
    private Mono<?> programme() {
        return users.current()
                .filter(user -> user.programme())
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }
}
