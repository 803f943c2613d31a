package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.frontend.layout.FileDownload;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;
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
    private final Programme programme;

    RoundPages(RoundsClient rounds, Rounds all, Users users, Programme programme) {
        this.rounds = rounds;
        this.all = all;
        this.users = users;
        this.programme = programme;
    }

    @GetMapping("/rounds")
    Mono<Rendering> list(ServerWebExchange exchange, Words words) {
        return Mono.zip(all.newestFirst().map(found -> Slice.of(exchange, found, RoundView::id)), users.current())
                .map(both -> Rendering.view("pages/rounds/list")
                        .modelAttribute("rounds", both.getT1().items())
                        .modelAttribute("next", both.getT1().next())
                        .modelAttribute("mayRun", both.getT2().programme())
                        .build());
    }

    @GetMapping("/rounds/{id}")
    Mono<Rendering> round(@PathVariable String id, Words words) {
        return page(id, words, null);
    }

    @PostMapping("/rounds/{id}/open")
    Mono<Rendering> open(@PathVariable String id, Change change, Words words) {
        return moved(id, rounds.open(id, change.ifMatch()), words);
    }

    @PostMapping("/rounds/{id}/close")
    Mono<Rendering> close(@PathVariable String id, Change change, Words words) {
        return moved(id, rounds.close(id, change.ifMatch()), words);
    }

    @GetMapping("/rounds/{id}/cancel")
    Mono<Rendering> confirmCancel(@PathVariable String id) {
        return programme.only().then(rounds.get(id)).map(round -> cancelPage(round, null, ""));
    }

    @PostMapping("/rounds/{id}/cancel")
    Mono<Rendering> cancel(@PathVariable String id, Change change) {
        return rounds.cancel(id, change.reason(), change.ifMatch())
                .map(round -> Rendering.redirectTo("/rounds/" + id).build())
                .onErrorResume(
                        UpstreamProblem.class,
                        problem -> rounds.get(id)
                                .filter(round -> problem.answersForm())
                                .switchIfEmpty(Mono.error(problem))
                                .map(round -> cancelPage(round, problem, change.reason())));
    }

    /** The frozen instance, as it was hashed. */
    @GetMapping("/rounds/{id}/instance.json")
    Mono<ResponseEntity<byte[]>> instance(@PathVariable String id) {
        return rounds.instance(id)
                .map(bytes -> FileDownload.of(id + "-instance.json", MediaType.APPLICATION_JSON, bytes));
    }

    private Mono<Rendering> moved(String id, Mono<RoundView> move, Words words) {
        return move.map(round -> Rendering.redirectTo("/rounds/" + id).build())
                .onErrorResume(
                        UpstreamProblem.class,
                        problem -> problem.answersForm() ? page(id, words, problem) : Mono.error(problem));
    }

    private static Rendering cancelPage(RoundView round, @Nullable UpstreamProblem problem, String reason) {
        return Answers.withProblem(Rendering.view("pages/rounds/cancel"), problem)
                .modelAttribute("round", round)
                .modelAttribute("reason", reason)
                .build();
    }

    private Mono<Rendering> page(String id, Words words, @Nullable UpstreamProblem problem) {
        return Mono.zip(rounds.get(id), users.current())
                .flatMap(both ->
                        runs(id, both.getT2()).map(runs -> page(both.getT1(), both.getT2(), runs, words, problem)));
    }

    private Mono<List<RunView>> runs(String id, User user) {
        return user.programme() || user.auditor()
                ? Pages.all(after -> rounds.runs(id, after, Pages.MOST)).collectList()
                : Mono.just(List.of());
    }

    private static Rendering page(
            RoundView round, User user, List<RunView> runs, Words words, @Nullable UpstreamProblem problem) {
        return Answers.withProblem(Rendering.view("pages/rounds/round"), problem)
                .modelAttribute("round", round)
                .modelAttribute("sentence", RoundWords.sentence(round, words))
                .modelAttribute("action", RoundWords.action(round))
                .modelAttribute("mayRun", user.programme())
                .modelAttribute("mayCancel", RoundWords.cancellable(round))
                .modelAttribute("mayReadRuns", user.programme() || user.auditor())
                .modelAttribute("mayReadResult", user.programme() || user.auditor() || user.coordinator())
                .modelAttribute(
                        "runs", runs.stream().map(run -> RunRow.of(run, words)).toList())
                .modelAttribute("frozen", frozen(round.frozen(), words))
                .modelAttribute("policySentence", PolicyWords.sentence(round.policy(), words))
                .modelAttribute("policy", PolicyWords.weights(round.policy(), words))
                .build();
    }

    private static List<KeyFigure> frozen(@Nullable FrozenCounts counts, Words words) {
        return counts == null
                ? List.of()
                : List.of(
                        frozen("organisations", counts.organisations(), words),
                        frozen("placements", counts.placements(), words),
                        frozen("seats", counts.seats(), words),
                        frozen("candidates", counts.candidates(), words),
                        frozen("applications", counts.applications(), words),
                        frozen("pairs", counts.eligiblePairs(), words));
    }

    private static KeyFigure frozen(String what, int count, Words words) {
        return new KeyFigure(words.say("rounds.frozen." + what), words.number(count), "");
    }
}
