package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.layout.FileDownload;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.charterexchange.frontend.words.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The list of rounds and the page of one, with its way from planned to closed. */
@Controller
class RoundPages {
    private final RoundsClient rounds;
    private final Rounds all;
    private final Users users;

    RoundPages(RoundsClient rounds, Rounds all, Users users) {
        this.rounds = rounds;
        this.all = all;
        this.users = users;
    }

    @GetMapping("/rounds")
    Mono<Rendering> list(ServerWebExchange exchange) {
        return Mono.zip(all.newestFirst().map(found -> Slice.of(exchange, found, RoundView::id)), users.current())
                .map(both -> Rendering.view("pages/rounds/list")
                        .modelAttribute("rounds", both.getT1().items())
                        .modelAttribute("next", both.getT1().next())
                        .modelAttribute("mayRun", both.getT2().programme())
                        .build());
    }

    @GetMapping("/rounds/{id}")
    Mono<Rendering> round(@PathVariable String id, Words words) {
        return page(id, SubmittedForm.blank(), words);
    }

    @PostMapping("/rounds/{id}/open")
    Mono<Rendering> open(@PathVariable String id, SubmittedForm form, Words words) {
        return rounds.open(id, form.ifMatch())
                .map(RoundPages::done)
                .transform(form.shownAgain(again -> page(id, again, words)));
    }

    @PostMapping("/rounds/{id}/close")
    Mono<Rendering> close(@PathVariable String id, SubmittedForm form, Words words) {
        return rounds.close(id, form.ifMatch())
                .map(RoundPages::done)
                .transform(form.shownAgain(again -> page(id, again, words)));
    }

    @DraftedForm
    @GetMapping("/rounds/{id}/cancel")
    Mono<Rendering> confirmCancel(@PathVariable String id, SubmittedForm form) {
        return users.with(Role.PROGRAMME).then(cancelPage(id, form));
    }

    @PostMapping("/rounds/{id}/cancel")
    Mono<Rendering> cancel(@PathVariable String id, SubmittedForm form) {
        return rounds.cancel(id, form.value("reason"), form.ifMatch())
                .map(RoundPages::done)
                .transform(form.shownAgain(again -> cancelPage(id, again)));
    }

    /** The frozen instance, as it was hashed. */
    @GetMapping("/rounds/{id}/instance.json")
    Mono<ResponseEntity<byte[]>> instance(@PathVariable String id) {
        return rounds.instance(id)
                .map(bytes -> FileDownload.of(id + "-instance.json", MediaType.APPLICATION_JSON, bytes));
    }

    private static Rendering done(RoundView changed) {
        return Rendering.redirectTo("/rounds/" + changed.id()).build();
    }

    private Mono<Rendering> cancelPage(String id, SubmittedForm form) {
        return rounds.get(id)
                .map(round -> form.view("pages/rounds/cancel")
                        .modelAttribute("round", round)
                        .build());
    }

    private Mono<Rendering> page(String id, SubmittedForm form, Words words) {
        return Mono.zip(rounds.get(id), users.current())
                .flatMap(both -> Mono.zip(runs(id, both.getT2()), disclosures(id, both.getT2()))
                        .map(lists -> page(form.view("pages/rounds/round"), both.getT1(), both.getT2(), words)
                                .modelAttribute(
                                        "runs",
                                        lists.getT1().stream()
                                                .map(run -> RunRow.of(run, words))
                                                .toList())
                                .modelAttribute(
                                        "disclosures",
                                        lists.getT2().stream()
                                                .map(each -> DisclosureRow.of(each, words))
                                                .toList())
                                .build()));
    }

    private static Rendering.Builder<?> page(Rendering.Builder<?> page, RoundView round, User user, Words words) {
        boolean readsRuns = user.programme() || user.auditor();
        return page.modelAttribute("round", round)
                .modelAttribute("sentence", RoundWords.sentence(round, words))
                .modelAttribute("action", RoundWords.action(round))
                .modelAttribute("mayRun", user.programme())
                .modelAttribute("mayCancel", RoundWords.cancellable(round))
                .modelAttribute("mayReadRuns", readsRuns)
                .modelAttribute("saysWhy", user.auditor() && !user.programme())
                .modelAttribute("mayReadResult", readsRuns || user.coordinator())
                .modelAttribute("frozen", RoundWords.frozen(round, words))
                .modelAttribute("policySentence", PolicyWords.sentence(round.policy(), words))
                .modelAttribute("policy", PolicyWords.weights(round.policy(), words));
    }

    private Mono<List<DisclosureView>> disclosures(String id, User user) {
        return user.programme() || user.auditor()
                ? Pages.all(after -> rounds.disclosures(id, after, Pages.MOST)).collectList()
                : Mono.just(List.of());
    }

    private Mono<List<RunView>> runs(String id, User user) {
        return user.programme() || user.auditor()
                ? Pages.all(after -> rounds.runs(id, after, Pages.MOST)).collectList()
                : Mono.just(List.of());
    }
}
