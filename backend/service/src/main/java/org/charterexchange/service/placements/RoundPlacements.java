package org.charterexchange.service.placements;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.access.Caller;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The placements of a round, read, closed and matched together as the round goes on; for the rounds above.
 */
@Component
public class RoundPlacements {

    private final PlacementStore store;
    private final PlacementViews views;
    private final PlacementEntries entries;

    RoundPlacements(PlacementStore store, PlacementViews views, PlacementEntries entries) {
        this.store = store;
        this.views = views;
        this.entries = entries;
    }

    /** The placements of a round in one of these states, in the order of their ids. */
    public Flux<PlacementView> ofRound(String round, Set<PlacementState> states) {
        List<String> names = states.stream().map(Enum::name).toList();
        return views.of(store.findAll(and(eq("round", round), in("state", names))));
    }

    /**
     * The strictest way of scoring that a host has chosen for any placement it has ever had in the round. Whoever applies for
     * several would be known by the strict one from what another shows.
     */
    public Mono<Scoring> strictestScoring(String round, String host) {
        return Flux.just(Scoring.BLIND_WITHOUT_HOME, Scoring.BLIND)
                .filterWhen(strict -> store.has(
                        and(eq("round", round), eq("organisation", host), eq("offer.scoring", strict.name()))))
                .next()
                .defaultIfEmpty(Scoring.NAMED);
    }

    /**
     * Closes every open placement of a round that has closed. It may be repeated, also after a crash: what is closed stays
     * closed.
     *
     * @return how many were closed
     */
    public Mono<Long> closeAll(Caller by, String round) {
        Bson open = and(eq("round", round), eq("state", PlacementState.OPEN.name()));
        return store.shut(round)
                .thenMany(store.findAll(open).hasElements().repeat().takeWhile(left -> left))
                .concatMap(left -> advance(by, open, PlacementStep.CLOSE), 1)
                .reduce(0L, Long::sum);
    }

    /**
     * Marks those closed placements as matched that the round's published run gave to somebody. It may be repeated.
     *
     * @return how many were marked
     */
    public Mono<Long> matchAll(Caller by, Collection<String> matched) {
        Bson closed = and(in("_id", matched), eq("state", PlacementState.CLOSED.name()));
        return advance(by, closed, PlacementStep.MATCH);
    }

    private Mono<Long> advance(Caller by, Bson which, PlacementStep step) {
        return store.findAll(which)
                .concatMap(now -> Mono.justOrEmpty(now.after(step))
                        .flatMap(next ->
                                store.change(now.state(), next, entries.of(by, "placement." + step.word(), now, next))))
                .count();
    }
}
