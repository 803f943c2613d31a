package org.charterexchange.frontend.leader;

import java.util.function.BiFunction;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A leader's ranked choices in each round: change, submit, take back, follow. */
@Controller
class ApplicationPages {
    private static final int ROUNDS = 4;
    private static final String HOME = "redirect:/applications";

    private final ApplicationsClient applications;
    private final Rounds rounds;

    ApplicationPages(ApplicationsClient applications, Rounds rounds) {
        this.applications = applications;
        this.rounds = rounds;
    }

    @GetMapping("/applications")
    Mono<String> show(@RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done);
        return show(FormErrors.NONE, model);
    }

    @PostMapping("/applications/{round}/add")
    Mono<String> add(@PathVariable String round, ServerWebExchange exchange, Model model) {
        return rank(round, exchange, model, (now, form) -> now.with(placement(form)));
    }

    @PostMapping("/applications/{round}/remove")
    Mono<String> remove(@PathVariable String round, ServerWebExchange exchange, Model model) {
        return rank(round, exchange, model, (now, form) -> now.without(placement(form)));
    }

    @PostMapping("/applications/{round}/up")
    Mono<String> up(@PathVariable String round, ServerWebExchange exchange, Model model) {
        return rank(round, exchange, model, (now, form) -> now.up(placement(form)));
    }

    @PostMapping("/applications/{round}/down")
    Mono<String> down(@PathVariable String round, ServerWebExchange exchange, Model model) {
        return rank(round, exchange, model, (now, form) -> now.down(placement(form)));
    }

    @PostMapping("/applications/{round}/offers")
    Mono<String> offers(@PathVariable String round, ServerWebExchange exchange, Model model) {
        return rank(round, exchange, model, (now, form) -> now.openToOffers(form.containsKey("open")));
    }

    @PostMapping("/applications/{round}/submit")
    Mono<String> submit(@PathVariable String round, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form -> answer(applications.submit(round, EntityTags.of(form)), "?done=submitted", model));
    }

    @PostMapping("/applications/{round}/withdraw")
    Mono<String> withdraw(@PathVariable String round, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form -> answer(applications.withdraw(round, EntityTags.of(form)), "?done=withdrawn", model));
    }

    /** The ranking is read again just before it is changed: two quick presses of a button are two moves. */
    private Mono<String> rank(
            String round,
            ServerWebExchange exchange,
            Model model,
            BiFunction<RankedChoices, MultiValueMap<String, String>, RankedChoices> change) {
        return Mono.zip(exchange.getFormData(), applications.mine(round)).flatMap(known -> {
            ApplicationsView now = known.getT2();
            RankedChoices changed = change.apply(RankedChoices.of(now), known.getT1());
            return answer(
                    applications.rank(round, changed.request(), EntityTags.tag(now.version())), "?done=ranked", model);
        });
    }

    private Mono<String> answer(Mono<ApplicationsView> change, String done, Model model) {
        return change.map(changed -> HOME + done)
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm() ? show(FormErrors.of(refused), model) : Mono.error(refused));
    }

    private Mono<String> show(FormErrors errors, Model model) {
        return rounds.newestFirst()
                .flatMapMany(Flux::fromIterable)
                .filter(round -> round.state() != RoundState.PLANNED && round.state() != RoundState.CANCELLED)
                .take(ROUNDS)
                .concatMap(this::inRound)
                .filter(RankingView::worthShowing)
                .collectList()
                .doOnNext(rankings -> {
                    model.addAttribute("rankings", rankings);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/leader/applications");
    }

    private Mono<RankingView> inRound(RoundView round) {
        return applications
                .mine(round.id())
                .map(mine -> new RankingView(round, mine, ApplicationProgress.of(mine, round)));
    }

    private static String placement(MultiValueMap<String, String> form) {
        @Nullable String placement = form.getFirst("placement");
        return placement == null ? "" : placement;
    }
}
