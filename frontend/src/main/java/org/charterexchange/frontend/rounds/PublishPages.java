package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A named person's decision to publish a run, with the reason. */
@Controller
class PublishPages {
    private final RoundsClient rounds;
    private final RunsClient runs;
    private final Users users;
    private final Programme programme;

    PublishPages(RoundsClient rounds, RunsClient runs, Users users, Programme programme) {
        this.rounds = rounds;
        this.runs = runs;
        this.users = users;
        this.programme = programme;
    }

    @GetMapping("/rounds/{id}/publish")
    Mono<Rendering> confirm(@PathVariable String id, @RequestParam String run, Words words) {
        return programme.only().then(page(id, run, "", words, null));
    }

    @PostMapping("/rounds/{id}/publish")
    Mono<Rendering> publish(@PathVariable String id, Change change, Words words) {
        return rounds.publish(id, new PublishRequest(change.run(), change.reason()), change.ifMatch())
                .map(round -> Rendering.redirectTo("/rounds/" + id).build())
                .onErrorResume(
                        UpstreamProblem.class,
                        problem -> problem.answersForm()
                                ? page(id, change.run(), change.reason(), words, problem)
                                : Mono.error(problem));
    }

    private Mono<Rendering> page(String id, String run, String reason, Words words, @Nullable UpstreamProblem problem) {
        return Mono.zip(rounds.get(id), runs.get(run), users.current())
                .map(all -> Answers.withProblem(Rendering.view("pages/rounds/publish"), problem)
                        .modelAttribute("round", all.getT1())
                        .modelAttribute("run", all.getT2())
                        .modelAttribute("runName", RunRow.name(all.getT2(), words))
                        .modelAttribute("sentence", sentence(all.getT1(), all.getT2(), words))
                        .modelAttribute("person", all.getT3().name())
                        .modelAttribute("reason", reason)
                        .build());
    }

    private static String sentence(RoundView round, RunView run, Words words) {
        @Nullable RunMeasures measures = run.measures();
        return measures == null ? RoundWords.sentence(round, words) : RunWords.sentence(measures, words);
    }
}
