package org.charterexchange.frontend.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.assessments.AssessmentsClient;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.frontend.words.LondonTime;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what the panel of a placement sees. */
@Component
class Panel {
    private final PlacementsClient placements;
    private final RoundsClient rounds;
    private final AssessmentsClient assessments;
    private final Clock clock;

    Panel(PlacementsClient placements, RoundsClient rounds, AssessmentsClient assessments, Clock clock) {
        this.placements = placements;
        this.rounds = rounds;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Returns the placement with its round; empty before it is in one. */
    Mono<PlacementInRound> of(String id) {
        return placements
                .get(id)
                .flatMap(placement -> Mono.justOrEmpty(placement.roundId())
                        .flatMap(rounds::get)
                        .map(round ->
                                new PlacementInRound(placement, round, takesScores(round, LondonTime.today(clock)))));
    }

    /** Returns everybody who applies. */
    Mono<List<ApplicantRow>> everybody(String placement) {
        return Pages.all(after -> assessments.list(placement, after, Pages.MOST))
                .map(ApplicantRow::of)
                .collectList();
    }

    static boolean takesScores(RoundView round, LocalDate today) {
        LocalDate until = round.assessmentsUntil();
        return round.state() == RoundState.OPEN
                && !today.isBefore(round.offersOn())
                && (until == null || !today.isAfter(until));
    }
}
