package org.charterexchange.service.privacy;

import java.time.Duration;
import java.util.List;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.storage.IndexCreator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Indexes what tells how old documents are, so that retention finds the old ones without reading the others.
 */
@Component
class RetentionIndexes implements SmartInitializingSingleton {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<HeldCollection> held;
    private final IndexCreator indexes;

    RetentionIndexes(List<HeldCollection> held, IndexCreator indexes) {
        this.held = List.copyOf(held);
        this.indexes = indexes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Flux.fromIterable(held)
                .flatMapIterable(each -> each.ageing().stream()
                        .map(HeldCollection.Ageing::dated)
                        .map(dated -> CollectionIndex.on(each.collection(), dated))
                        .toList())
                .distinct()
                .concatMap(indexes::create)
                .blockLast(PATIENCE);
    }
}
