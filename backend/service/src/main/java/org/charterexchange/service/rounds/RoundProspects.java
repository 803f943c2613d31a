package org.charterexchange.service.rounds;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.service.applications.ChoiceObstacles;
import org.charterexchange.service.applications.Obstacle;
import org.charterexchange.service.rounds.freezing.Prospects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What keeps choices from being matched in a round that has not closed, by its policy; afterwards its runs tell it.
 */
@Component
class RoundProspects implements ChoiceObstacles {

    private static final Set<RoundState> BEFORE_CLOSING = EnumSet.of(RoundState.PLANNED, RoundState.OPEN);

    private final RoundStore rounds;
    private final Prospects prospects;

    RoundProspects(RoundStore rounds, Prospects prospects) {
        this.rounds = rounds;
        this.prospects = prospects;
    }

    @Override
    public Mono<List<Obstacle>> of(String round, Collection<Choices> choices, int most) {
        return rounds.find(round)
                .filter(found -> BEFORE_CLOSING.contains(found.state()) && !choices.isEmpty())
                .flatMap(found -> prospects.obstacles(round, Policies.engine(found.policy()), choices, most))
                .defaultIfEmpty(List.of());
    }
}
