package org.charterexchange.service.applications;

import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * What the rounds, which stand above, tell of choices that cannot be matched.
 */
public interface ChoiceObstacles {

    /**
     * Everything that keeps these people from what they chose, as things stand now; none once the round has closed, and in
     * a round that nobody knows.
     *
     * @param most no more than so many
     */
    Mono<List<Obstacle>> of(String round, Collection<Choices> choices, int most);

    /**
     * What somebody chose.
     *
     * @param home the organisation they would come from
     * @param placements best first
     */
    record Choices(String candidate, String home, List<String> placements) {}
}
