package org.charterexchange.service.storage;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Creates every index before the first request is served; the start fails where that is impossible.
 */
@Component
public class IndexCreator implements InitializingBean {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ReactiveMongoTemplate mongo;
    private final List<CollectionIndex> indexes;

    IndexCreator(ReactiveMongoTemplate mongo, List<CollectionIndex> indexes) {
        this.mongo = mongo;
        this.indexes = List.copyOf(indexes);
    }

    @Override
    public void afterPropertiesSet() {
        Flux.fromIterable(indexes).concatMap(this::create).blockLast(PATIENCE);
    }

    /** Creates an index that no feature can name beforehand; one that is there already stays. */
    public Mono<String> create(CollectionIndex index) {
        IndexOptions options = new IndexOptions().unique(index.unique()).sparse(true);
        return mongo.getCollection(index.collection())
                .flatMap(into -> Mono.from(into.createIndex(Indexes.ascending(index.fields()), options)));
    }
}
