package org.charterexchange.service.rounds;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.audit.LastChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the rounds: each change is one conditional write on state and version.
 */
@Component
class RoundStore {

    static final String COLLECTION = "rounds";

    static final Bson FREEZING = and(eq("state", RoundState.CLOSED.name()), exists("frozen", false));
    static final Bson PUBLISHING =
            and(eq("state", RoundState.PUBLISHED.name()), eq("publication.placementsMatched", false));

    private final AuditedCollection<Round> rounds;
    private final AuditEntries audit;

    RoundStore(AuditedCollections collections, AuditEntries audit) {
        this.rounds = collections.open(COLLECTION, Round.class);
        this.audit = audit;
    }

    Mono<Round> insert(Caller by, Round round) {
        AuditEntry entry = entry(by, "round.plan", round)
                .with("state", null, round.state())
                .with("policy", null, round.policy());
        return rounds.insert(round, entry);
    }

    Mono<Round> find(String id) {
        return rounds.find(id);
    }

    Mono<LastChange> lastChange(String id) {
        return rounds.lastChange(id);
    }

    Mono<List<Round>> page(@Nullable String after, int limit) {
        return rounds.page(new Document(), after, limit);
    }

    Flux<Round> in(RoundState... states) {
        List<String> names = Arrays.stream(states).map(Enum::name).toList();
        return rounds.findAll(Filters.in("state", names));
    }

    /** Closed rounds whose freezing has not been completed. */
    Flux<Round> freezing() {
        return rounds.findAll(FREEZING);
    }

    /** Published rounds whose placements have not all been told. */
    Flux<Round> publishing() {
        return rounds.findAll(PUBLISHING);
    }

    /**
     * Takes a step of the life cycle.
     *
     * @param next the round after the step
     * @return the changed round; empty where its state or version has changed meanwhile
     */
    Mono<Round> step(Caller by, Round before, RoundStep step, Round next, @Nullable String reason) {
        List<String> from = RoundLifeCycle.from(step).stream().map(Enum::name).toList();
        AuditEntry entry = entry(by, "round." + step.verb().replace(' ', '-'), before)
                .with("state", before.state(), next.state())
                .with("run", before.currentRunId(), next.currentRunId())
                .with("reason", null, reason);
        return rounds.change(Filters.in("state", from), next, entry);
    }

    /** Completes the freezing of a closed round; empty where that was done already. */
    Mono<Round> freeze(Round before, Round next) {
        String hash = next.frozen() == null ? null : next.frozen().instance().sha256();
        return rounds.change(
                FREEZING, next, entry(Caller.SYSTEM, "round.freeze", before).with("instance", null, hash));
    }

    /** Keeps decisions about deviations of a round in review; empty where it was changed meanwhile. */
    Mono<Round> decide(Caller by, Round before, Round next, DeviationRequest decision) {
        return rounds.change(
                eq("state", RoundState.REVIEW.name()),
                next,
                entry(by, "round.decide-deviations", before)
                        .with("deviations", null, decision.deviations())
                        .with("verdict", null, decision.verdict())
                        .with("reason", null, decision.reason()));
    }

    /** Notes that every matched placement has been told; empty where that was done already. */
    Mono<Round> placementsMatched(Round before) {
        return rounds.change(
                eq("publication.placementsMatched", false),
                before.withPlacementsMatched(),
                entry(Caller.SYSTEM, "round.match-placements", before).with("placementsMatched", false, true));
    }

    /** The rounds that this person published and that still say their name. */
    Flux<Round> publishedBy(String person) {
        return rounds.findAll(and(eq("publication.person", person), ne("publication.by", person)));
    }

    /** Puts the id of a membership where its person's name was, in every round. */
    Flux<Round> forget(String person) {
        Bson named = or(
                and(eq("publication.person", person), ne("publication.by", person)),
                and(eq("current.order.person", person), ne("current.order.startedBy", person)),
                Filters.elemMatch("decisions", and(eq("person", person), ne("by", person))));
        return rounds.findAll(named)
                .concatMap(round -> rounds.change(
                        named, round.withoutName(person), entry(Caller.SYSTEM, "round.forget-name", round)));
    }

    private AuditEntry entry(Caller by, String action, Round round) {
        return audit.by(by, action, "round/" + round.id(), null);
    }
}
