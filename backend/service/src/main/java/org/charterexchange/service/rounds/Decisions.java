package org.charterexchange.service.rounds;

import java.util.Objects;
import org.charterexchange.service.rounds.runs.Runs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who decided in rounds, by name; for the layer above, which erases names once what must stay of them is kept elsewhere.
 */
@Component
public class Decisions {

    private final RoundStore rounds;
    private final Runs runs;

    Decisions(RoundStore rounds, Runs runs) {
        this.rounds = rounds;
        this.runs = runs;
    }

    /**
     * A round that somebody published.
     *
     * @param by the person's name
     */
    public record Published(String round, String run, String by) {}

    /** What the person with this membership has published. */
    public Flux<Published> publishedBy(String membership) {
        return rounds.publishedBy(membership).map(round -> {
            Round.Publication of = Objects.requireNonNull(round.publication(), round.id());
            return new Published(round.id(), of.runId(), of.by());
        });
    }

    /**
     * Puts the id of the membership where its person's name was, in rounds and runs. It may be repeated; what was changed
     * meanwhile is left to the next time.
     *
     * @return in how many
     */
    public Mono<Long> forget(String membership) {
        return rounds.forget(membership)
                .count()
                .flatMap(some -> runs.forget(membership).map(more -> some + more));
    }
}
