package org.charterexchange.service.rounds;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.web.Cursors;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.FileResponses;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Rounds: everybody reads them; the programme runs them.
 */
@RestController
@RequestMapping(RoundController.PATH)
@Tag(name = "Rounds")
class RoundController {

    static final String PATH = ApiPaths.V1 + "/rounds";

    private final Rounds rounds;
    private final RunOrders orders;
    private final RunQueries queries;

    RoundController(Rounds rounds, RunOrders orders, RunQueries queries) {
        this.rounds = rounds;
        this.orders = orders;
        this.queries = queries;
    }

    @GetMapping
    @OpenTo(OpenTo.Audience.EVERYONE)
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "List the rounds")
    Mono<Page<RoundView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return rounds.list(after, limit)
                .map(page -> new Page<>(
                        page.items().stream()
                                .map(round -> RoundViews.of(caller, round))
                                .toList(),
                        page.next()));
    }

    @GetMapping("/{id}")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "Read a round")
    Mono<ResponseEntity<RoundView>> get(Caller caller, @PathVariable String id) {
        return rounds.get(id).map(round -> answer(caller, round));
    }

    @PostMapping
    @AllowedTo(Role.PROGRAMME)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a round")
    Mono<ResponseEntity<RoundView>> plan(Caller caller, @RequestBody RoundRequest round) {
        return rounds.plan(caller, round)
                .map(planned -> VersionedResponses.created(
                        RoundViews.of(caller, planned), planned.version(), PATH + "/" + planned.id()));
    }

    @PostMapping("/{id}/open")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Open a planned round")
    Mono<ResponseEntity<RoundView>> open(
            Caller caller, @PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return rounds.open(caller, id, EntityTags.of(version)).map(round -> answer(caller, round));
    }

    @PostMapping("/{id}/close")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Close an open round and freeze its instance")
    Mono<ResponseEntity<RoundView>> close(
            Caller caller, @PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return rounds.close(caller, id, EntityTags.of(version)).map(round -> answer(caller, round));
    }

    @PostMapping("/{id}/cancel")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Cancel a round, with the reason")
    Mono<ResponseEntity<RoundView>> cancel(
            Caller caller,
            @PathVariable String id,
            @RequestParam String reason,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return rounds.cancel(caller, id, reason, EntityTags.of(version)).map(round -> answer(caller, round));
    }

    @PostMapping("/{id}/publish")
    @AllowedTo(Role.PROGRAMME)
    @Operation(summary = "Publish one of the round's runs, with the reason")
    Mono<ResponseEntity<RoundView>> publish(
            Caller caller,
            @PathVariable String id,
            @RequestBody PublishRequest decision,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return rounds.publish(caller, id, decision, EntityTags.of(version)).map(round -> answer(caller, round));
    }

    @GetMapping("/{id}/deviations")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "List what is no longer as it was frozen, and what was decided about it")
    Mono<Page<DeviationView>> deviations(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return rounds.deviations(caller, id).map(all -> Cursors.slice(all, DeviationView::id, after, limit));
    }

    @PostMapping("/{id}/deviations")
    @AllowedTo(Role.PROGRAMME)
    @Operation(
            summary =
                    "Decide what deviations mean for the matches that they concern; all have to be decided to publish")
    Mono<ResponseEntity<RoundView>> decide(
            Caller caller,
            @PathVariable String id,
            @RequestBody DeviationRequest decision,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return rounds.decide(caller, id, decision, EntityTags.of(version)).map(round -> answer(caller, round));
    }

    @GetMapping(path = "/{id}/instance", produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "Download the frozen instance, byte for byte as it was hashed; auditors say why first")
    Mono<ResponseEntity<byte[]>> instance(Caller caller, @PathVariable String id) {
        return rounds.instance(caller, id)
                .map(json -> FileResponses.answer(json, MediaType.APPLICATION_JSON, id + "-instance.json"));
    }

    @GetMapping("/{id}/runs")
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR, Role.COORDINATOR})
    @InScope(Scopes.ROUNDS_READ)
    @Operation(summary = "List the runs of a round that the caller may read, oldest first")
    Mono<Page<RunView>> runs(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        return queries.ofRound(caller, id, locale).map(all -> Cursors.slice(all, RunView::id, after, limit));
    }

    @PostMapping("/{id}/runs")
    @AllowedTo(Role.PROGRAMME)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a run; refused with 409 while one is under way")
    Mono<ResponseEntity<RunView>> start(
            Caller caller, @PathVariable String id, @RequestBody RunRequest run, Locale locale) {
        return orders.start(caller, id, run)
                .map(started -> started.view(locale))
                .map(started -> VersionedResponses.created(
                        started, started.version(), RunController.PATH + "/" + started.id()));
    }

    @GetMapping("/outcomes/mine")
    @AllowedTo(Role.LEADER)
    @Operation(summary = "What published rounds mean for the caller, newest first")
    Mono<Page<ExplanationView>> myOutcomes(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        return queries.outcomes(Objects.requireNonNullElse(caller.candidate(), ""), locale)
                .map(all -> Cursors.slice(all, ExplanationView::roundId, after, limit));
    }

    private static ResponseEntity<RoundView> answer(Caller caller, Round round) {
        return VersionedResponses.ok(RoundViews.of(caller, round), round.version());
    }
}
