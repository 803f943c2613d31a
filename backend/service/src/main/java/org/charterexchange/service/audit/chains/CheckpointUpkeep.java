package org.charterexchange.service.audit.chains;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.Clock;
import java.time.Duration;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes a checkpoint each hour and once a publication stands in the scheme's chain.
 *
 * <p>What is due is told from the chain and the newest checkpoint alone, so that a crash delays a checkpoint and loses none.
 */
@Component
class CheckpointUpkeep {

    static final String HOUR = "hour";
    static final String PUBLICATION = "publication";

    private static final Bson PUBLISHED = and(eq("action", "round.publish"), eq("refused", false));

    private final AuditCheckpoints checkpoints;
    private final AuditChains chains;
    private final Duration every;
    private final Clock clock;
    private @Nullable AuditCheckpoint newest;
    private long looked;

    CheckpointUpkeep(AuditCheckpoints checkpoints, AuditChains chains, ChainSettings settings, Clock clock) {
        this.checkpoints = checkpoints;
        this.chains = chains;
        this.every = settings.checkpoints();
        this.clock = clock;
    }

    /** Makes the checkpoint that is due, if one is. */
    Mono<AuditCheckpoint> makeWhatIsDue() {
        return Mono.defer(() -> newest == null ? checkpoints.newest() : Mono.just(newest))
                .doOnNext(this::remember)
                .flatMap(this::follow)
                .switchIfEmpty(Mono.defer(() -> newest == null ? checkpoints.make(null, HOUR) : Mono.empty()))
                .doOnNext(this::remember);
    }

    /** Where another node was quicker, the next look is at what that one made. */
    private Mono<AuditCheckpoint> follow(AuditCheckpoint before) {
        return reason(before)
                .flatMap(reason ->
                        checkpoints.make(before, reason).switchIfEmpty(Mono.fromRunnable(() -> newest = null)));
    }

    private Mono<String> reason(AuditCheckpoint before) {
        if (!clock.instant().isBefore(before.at().plus(every))) {
            return Mono.just(HOUR);
        }
        return chains.end(AuditChains.SCHEME)
                .flatMap(end -> chains.forwards(AuditChains.SCHEME, looked + 1, end.sequence(), PUBLISHED)
                        .hasElements()
                        .doOnNext(published -> looked = published ? looked : end.sequence()))
                .filter(published -> published)
                .map(published -> PUBLICATION);
    }

    private void remember(AuditCheckpoint checkpoint) {
        if (!checkpoint.equals(newest)) {
            newest = checkpoint;
            looked = checkpoint.lengthOf(AuditChains.SCHEME);
        }
    }
}
