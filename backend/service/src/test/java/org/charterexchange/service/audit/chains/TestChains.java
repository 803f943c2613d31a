package org.charterexchange.service.audit.chains;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.charterexchange.service.audit.PendingEntries;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The chains of a service under test, moved on by hand where a test cannot wait for the upkeep. */
public final class TestChains {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final BeanFactory service;

    public TestChains(BeanFactory service) {
        this.service = service;
    }

    /** Carries every entry that waits, in whatever collection, to its chains. */
    public void relayAll() {
        service.getBean(PendingEntries.class).suspectAll();
        service.getBean(AuditRelay.class).relay().block(PATIENCE);
    }

    public void append(String chain, List<Document> entries) {
        service.getBean(AuditChains.class).append(chain, entries).block(PATIENCE);
    }

    public long length(String chain) {
        return Objects.requireNonNull(
                        service.getBean(AuditChains.class).end(chain).block(PATIENCE))
                .sequence();
    }

    /** The stored entry at a place of a chain. */
    public Document link(String chain, long place) {
        return Objects.requireNonNull(service.getBean(AuditChains.class)
                .stretch(chain, place, place, new Document())
                .blockLast(PATIENCE));
    }

    public static String hashOf(Document link) {
        return ChainLink.hashOf(link);
    }

    /** Signs how far the chains reach now, unless the upkeep has just done so. */
    public void checkpoint() {
        checkpoints()
                .newest()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(newest -> checkpoints().make(newest.orElse(null), CheckpointUpkeep.HOUR))
                .block(PATIENCE);
    }

    public AuditCheckpoint newestCheckpoint() {
        return Objects.requireNonNull(checkpoints().newest().block(PATIENCE));
    }

    /** Waits for a checkpoint that says that the chain is at least so long. */
    public AuditCheckpoint newestCovering(String chain, long length) {
        return Objects.requireNonNull(checkpoints()
                .newest()
                .filter(checkpoint -> checkpoint.lengthOf(chain) >= length)
                .repeatWhenEmpty(600, again -> again.delayElements(Duration.ofMillis(50)))
                .block(PATIENCE));
    }

    /** Changes the stored chains behind the back of the service. */
    public <T> void tamper(Function<MongoCollection<Document>, Publisher<T>> change) {
        Flux.from(service.getBean(ReactiveMongoTemplate.class).getCollection(AuditChains.COLLECTION))
                .flatMap(in -> Mono.from(change.apply(in)))
                .blockLast(PATIENCE);
    }

    private AuditCheckpoints checkpoints() {
        return service.getBean(AuditCheckpoints.class);
    }
}
