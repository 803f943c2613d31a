package org.charterexchange.frontend.outcomes;

import java.util.List;
import java.util.Optional;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers where the signed-in leader stands. */
@Component
class RoundOutcomes {
    private static final int LATEST = 20;

    private final RoundsClient rounds;
    private final ApplicationsClient applications;
    private final PlacementsClient placements;

    RoundOutcomes(RoundsClient rounds, ApplicationsClient applications, PlacementsClient placements) {
        this.rounds = rounds;
        this.applications = applications;
        this.placements = placements;
    }

    /** Published rounds first, then those the leader has applied in. */
    Mono<List<RoundOutcome>> mine(Words words) {
        Flux<RoundOutcome> published = Pages.all(after -> rounds.myOutcomes(after, Pages.MOST))
                .concatMap(explanation ->
                        rounds.get(explanation.roundId()).flatMap(round -> outcome(round, explanation, words)));
        Flux<RoundOutcome> waiting = rounds.list(null, LATEST)
                .flatMapMany(page -> Flux.fromIterable(page.items()))
                .filter(RoundOutcomes::going)
                .concatMap(round -> outcome(round, null, words));
        return published.concatWith(waiting).collectList();
    }

    private static boolean going(RoundView round) {
        return round.state().compareTo(RoundState.PLANNED) > 0 && round.state().compareTo(RoundState.PUBLISHED) < 0;
    }

    private Mono<RoundOutcome> outcome(RoundView round, @Nullable ExplanationView explanation, Words words) {
        return Mono.zip(applications.mine(round.id()), placement(explanation))
                .filter(both ->
                        explanation != null || !both.getT1().applications().isEmpty())
                .map(both ->
                        outcome(round, explanation, both.getT1(), both.getT2().orElse(null), words));
    }

    /** What the host offers; a placement that can no longer be read leaves its line out. */
    private Mono<Optional<PlacementView>> placement(@Nullable ExplanationView explanation) {
        @Nullable MatchView match = explanation == null ? null : explanation.match();
        if (match == null) {
            return Mono.just(Optional.empty());
        }
        return placements
                .get(match.placementId())
                .onErrorResume(UpstreamProblem.class, gone -> Mono.empty())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private static RoundOutcome outcome(
            RoundView round,
            @Nullable ExplanationView explanation,
            ApplicationsView applications,
            @Nullable PlacementView placement,
            Words words) {
        @Nullable MatchView match = explanation == null ? null : explanation.match();
        return new RoundOutcome(
                round.id(),
                round.name(),
                explanation != null,
                match == null || explanation == null
                        ? null
                        : OfferedPlacement.of(match, placement, explanation.exchange(), words),
                explanation != null && explanation.lapsed(),
                explanation == null || explanation.lapseReason() == null ? "" : explanation.lapseReason(),
                explanation == null ? List.of() : explanation.changes(),
                OutcomeStep.of(round, applications, explanation, words),
                explanation == null ? List.of() : explanation.reasons());
    }
}
