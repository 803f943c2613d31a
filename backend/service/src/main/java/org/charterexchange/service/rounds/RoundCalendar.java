package org.charterexchange.service.rounds;

import java.time.Clock;
import java.time.LocalDate;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.service.placements.RoundWindow;
import org.charterexchange.service.placements.RoundWindows;
import org.charterexchange.service.time.LondonTime;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a round takes now, by its state and by the day in London.
 */
@Component
class RoundCalendar implements RoundWindows {

    private final RoundStore rounds;
    private final Clock clock;

    RoundCalendar(RoundStore rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public Mono<RoundWindow> of(String round) {
        return rounds.find(round).map(found -> window(found, LondonTime.today(clock)));
    }

    static RoundWindow window(Round round, LocalDate today) {
        boolean open = round.state() == RoundState.OPEN && !today.isBefore(round.offersOn());
        LocalDate assessments = round.assessmentsUntil();
        return new RoundWindow(
                open && !today.isAfter(round.offersUntil()),
                open && !today.isAfter(round.applicationsUntil()),
                open && (assessments == null || !today.isAfter(assessments)),
                awaitsDecision(round, today));
    }

    private static boolean awaitsDecision(Round round, LocalDate today) {
        return switch (round.state()) {
            case OPEN -> today.isAfter(round.applicationsUntil());
            case CLOSED, SOLVING, REVIEW -> true;
            case PLANNED, PUBLISHED, CONCLUDED, CANCELLED -> false;
        };
    }
}
