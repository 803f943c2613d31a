package org.charterexchange.frontend.leader;

import java.util.function.UnaryOperator;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.forms.EntityTag;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.reference.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A leader's ranked choices in each round: change, submit, take back, follow. */
@Controller
class ApplicationPages {
    private static final int ROUNDS = 4;

    private final ApplicationsClient applications;
    private final Rounds rounds;

    ApplicationPages(ApplicationsClient applications, Rounds rounds) {
        this.applications = applications;
        this.rounds = rounds;
    }

    @GetMapping("/applications")
    Mono<Rendering> show(@RequestParam(defaultValue = "") String done) {
        return page(SubmittedForm.blank(), done);
    }

    @PostMapping("/applications/{round}/add")
    Mono<Rendering> add(@PathVariable String round, SubmittedForm form) {
        return rank(round, form, ranked -> ranked.with(form.value("placement")));
    }

    @PostMapping("/applications/{round}/remove")
    Mono<Rendering> remove(@PathVariable String round, SubmittedForm form) {
        return rank(round, form, ranked -> ranked.without(form.value("placement")));
    }

    @PostMapping("/applications/{round}/up")
    Mono<Rendering> up(@PathVariable String round, SubmittedForm form) {
        return rank(round, form, ranked -> ranked.up(form.value("placement")));
    }

    @PostMapping("/applications/{round}/down")
    Mono<Rendering> down(@PathVariable String round, SubmittedForm form) {
        return rank(round, form, ranked -> ranked.down(form.value("placement")));
    }

    @PostMapping("/applications/{round}/offers")
    Mono<Rendering> offers(@PathVariable String round, SubmittedForm form) {
        return rank(
                round, form, ranked -> ranked.openToOffers(!form.value("open").isEmpty()));
    }

    @PostMapping("/applications/{round}/submit")
    Mono<Rendering> submit(@PathVariable String round, SubmittedForm form) {
        return answer(form, applications.submit(round, form.ifMatch()), "submitted");
    }

    @PostMapping("/applications/{round}/withdraw")
    Mono<Rendering> withdraw(@PathVariable String round, SubmittedForm form) {
        return answer(form, applications.withdraw(round, form.ifMatch()), "withdrawn");
    }

    /** The ranking is read again just before it is changed: two quick presses of a button are two moves. */
    private Mono<Rendering> rank(String round, SubmittedForm form, UnaryOperator<RankedChoices> change) {
        return answer(
                form,
                applications
                        .mine(round)
                        .flatMap(now -> applications.rank(
                                round, change.apply(RankedChoices.of(now)).request(), EntityTag.of(now.version()))),
                "ranked");
    }

    private Mono<Rendering> answer(SubmittedForm form, Mono<ApplicationsView> change, String done) {
        return change.map(changed ->
                        Rendering.redirectTo("/applications?done=" + done).build())
                .transform(form.shownAgain(again -> page(again, "")));
    }

    private Mono<Rendering> page(SubmittedForm form, String done) {
        return rounds.newestFirst()
                .flatMapMany(Flux::fromIterable)
                .filter(round -> round.state() != RoundState.PLANNED && round.state() != RoundState.CANCELLED)
                .take(ROUNDS)
                .concatMap(this::inRound)
                .filter(RankingView::worthShowing)
                .collectList()
                .map(rankings -> form.view("pages/leader/applications")
                        .modelAttribute("rankings", rankings)
                        .modelAttribute("done", done)
                        .build());
    }

    private Mono<RankingView> inRound(RoundView round) {
        return applications
                .mine(round.id())
                .map(mine -> new RankingView(round, mine, ApplicationProgress.of(mine, round)));
    }
}
