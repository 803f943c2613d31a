package org.charterexchange.frontend.rounds;

import java.time.Duration;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.charterexchange.frontend.words.Words;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A run while it is being solved, and, once it has one, its result. */
@Controller
class RunPages {
    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(800);

    private final RoundsClient rounds;
    private final RunsClient runs;
    private final Users users;
    private final ResultPage result;

    RunPages(RoundsClient rounds, RunsClient runs, Users users, ResultPage result) {
        this.rounds = rounds;
        this.runs = runs;
        this.users = users;
        this.result = result;
    }

    @GetMapping("/runs/{id}")
    Mono<Rendering> run(@PathVariable String id, @RequestParam(defaultValue = "") String note, Words words) {
        return runs.get(id)
                .flatMap(run -> run.hasResult()
                        ? result.of(run, words)
                                .onErrorResume(
                                        UpstreamProblem.class,
                                        refused -> DisclosurePages.ask(refused, run.roundId(), run.id()))
                        : progress(run, SubmittedForm.blank(), "already".equals(note), words));
    }

    /** What changes on the page of a run while it is being solved. */
    @GetMapping("/runs/{id}/live")
    Mono<Rendering> live(@PathVariable String id, Words words, ServerHttpResponse response) {
        return runs.get(id).map(run -> {
            if (!going(run)) {
                response.getHeaders().set("HX-Refresh", "true");
            }
            return Rendering.view("pages/rounds/run :: live")
                    .modelAttribute("live", LiveRun.of(run, words))
                    .build();
        });
    }

    /** Says that there is something new; the page then asks for {@code live}. A stream that breaks off is opened again. */
    @GetMapping(path = "/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> events(@PathVariable String id) {
        return runs.events(id)
                .sample(BETWEEN_EVENTS)
                .mapNotNull(ServerSentEvent::data)
                .map(run -> ServerSentEvent.builder(run.state().name())
                        .event(going(run) ? "progress" : "ended")
                        .build());
    }

    @PostMapping("/runs/{id}/stop")
    Mono<Rendering> stop(@PathVariable String id, SubmittedForm form, Words words) {
        return runs.stop(id)
                .map(run -> Rendering.redirectTo("/runs/" + id).build())
                .transform(form.shownAgain(again -> runs.get(id).flatMap(run -> progress(run, again, false, words))));
    }

    private Mono<Rendering> progress(RunView run, SubmittedForm form, boolean already, Words words) {
        return Mono.zip(rounds.get(run.roundId()), users.current())
                .map(both -> form.view("pages/rounds/run")
                        .modelAttribute("run", run)
                        .modelAttribute("runName", RunRow.name(run, words))
                        .modelAttribute("limit", RunRow.limit(run, words))
                        .modelAttribute(
                                "started",
                                words.say("rounds.run.started", run.startedBy(), words.moment(run.requestedAt())))
                        .modelAttribute("round", both.getT1())
                        .modelAttribute("live", LiveRun.of(run, words))
                        .modelAttribute("already", already)
                        .modelAttribute("ended", !going(run))
                        .modelAttribute("mayRun", both.getT2().programme())
                        .build());
    }

    /** Whether a run waits for the solver or is being solved. */
    static boolean going(RunView run) {
        return run.state() == RunState.QUEUED || run.state() == RunState.SOLVING;
    }
}
