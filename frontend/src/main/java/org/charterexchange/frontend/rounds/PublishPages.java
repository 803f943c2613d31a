package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
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

    PublishPages(RoundsClient rounds, RunsClient runs, Users users) {
        this.rounds = rounds;
        this.runs = runs;
        this.users = users;
    }

    @DraftedForm
    @GetMapping("/rounds/{id}/publish")
    Mono<Rendering> confirm(
            @PathVariable String id, @RequestParam(defaultValue = "") String run, SubmittedForm form, Words words) {
        return users.with(Role.PROGRAMME)
                .then(form.orFirst(Mono.just(form.with("run", run))))
                .flatMap(first -> page(id, first, words));
    }

    @PostMapping("/rounds/{id}/publish")
    Mono<Rendering> publish(@PathVariable String id, SubmittedForm form, Words words) {
        return rounds.publish(id, new PublishRequest(form.value("run"), form.value("reason")), form.ifMatch())
                .map(round -> Rendering.redirectTo("/rounds/" + id).build())
                .transform(form.shownAgain(again -> page(id, again, words)));
    }

    private Mono<Rendering> page(String id, SubmittedForm form, Words words) {
        return Mono.zip(rounds.get(id), runs.get(form.value("run")), users.current(), DeviationPages.all(rounds, id))
                .map(all -> form.view("pages/rounds/publish")
                        .modelAttribute("round", all.getT1())
                        .modelAttribute("run", all.getT2())
                        .modelAttribute("runName", RunRow.name(all.getT2(), words))
                        .modelAttribute("sentence", sentence(all.getT1(), all.getT2(), words))
                        .modelAttribute("person", all.getT3().name())
                        .modelAttribute("changed", all.getT4().size())
                        .modelAttribute(
                                "undecided",
                                DeviationPages.undecided(all.getT4()).size())
                        .build());
    }

    private static String sentence(RoundView round, RunView run, Words words) {
        @Nullable RunMeasures measures = run.measures();
        return measures == null ? RoundWords.sentence(round, words) : RunWords.sentence(measures, words);
    }
}
