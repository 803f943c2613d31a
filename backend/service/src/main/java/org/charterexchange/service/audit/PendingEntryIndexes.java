package org.charterexchange.service.audit;

import java.time.Duration;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.storage.IndexCreator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Indexes the pending entries of every collection that was opened, so that those a crash left are found without reading all
 * there is.
 */
@Component
class PendingEntryIndexes implements SmartInitializingSingleton {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PendingEntries pending;
    private final IndexCreator indexes;

    PendingEntryIndexes(PendingEntries pending, IndexCreator indexes) {
        this.pending = pending;
        this.indexes = indexes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Flux.fromIterable(pending.watched())
                .concatMap(name -> indexes.create(CollectionIndex.on(name, PendingEntries.FIELD + ".at")))
                .blockLast(PATIENCE);
    }
}
