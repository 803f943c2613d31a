package org.charterexchange.service.trail;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.audit.AuditChange;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.service.audit.chains.AuditChains;
import org.charterexchange.service.audit.chains.ChainLink;
import org.charterexchange.service.web.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The chains as they are read, newest entries first.
 *
 * <p>A search walks a chain backwards by its places, a stretch at a time, so that a page costs the same however long the
 * chain is; having looked at {@value #MOST_LOOKED_AT} entries it answers with what it has and where to look on.
 */
@Component
public class AuditTrail {

    static final int MOST_LOOKED_AT = 20_000;

    private final AuditChains chains;

    AuditTrail(AuditChains chains) {
        this.chains = chains;
    }

    /**
     * Some of the entries that are asked for.
     *
     * @param after a cursor
     * @param limit 1 to 200
     */
    public Mono<Page<AuditEntryView>> entries(AuditSearch search, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        Long before = Cursors.place(after);
        Mono<Long> newest =
                before == null ? chains.end(search.chain()).map(ChainLink::sequence) : Mono.just(before - 1);
        return newest.flatMap(top -> page(search, top, size));
    }

    private Mono<Page<AuditEntryView>> page(AuditSearch search, long top, int size) {
        long lowest = Math.max(1, top - MOST_LOOKED_AT + 1);
        return backwards(search, top, lowest, search.restricts() ? AuditChains.BATCH : size + 1)
                .take(size + 1L)
                .map(AuditTrail::view)
                .collectList()
                .map(found -> page(found, size, lowest));
    }

    private static Page<AuditEntryView> page(List<AuditEntryView> found, int size, long lowest) {
        boolean lookOn = found.size() <= size && lowest > 1;
        return lookOn
                ? new Page<>(found, Cursors.cursor(Long.toString(lowest)))
                : Cursors.page(found, size, entry -> Long.toString(entry.sequence()));
    }

    private Flux<Document> backwards(AuditSearch search, long top, long lowest, int batch) {
        Bson condition = search.condition();
        long batches = Math.max(0, (top - lowest + batch) / batch);
        return Flux.fromStream(() -> LongStream.range(0, batches).mapToObj(i -> top - i * batch))
                .concatMap(
                        last -> chains.stretch(search.chain(), Math.max(lowest, last - batch + 1), last, condition)
                                .collectList()
                                .flatMapIterable(AuditTrail::reversed),
                        0);
    }

    private static List<Document> reversed(List<Document> links) {
        Collections.reverse(links);
        return links;
    }

    private static AuditEntryView view(Document link) {
        return new AuditEntryView(
                link.getLong("sequence"),
                link.getDate("at").toInstant(),
                link.getString("actor"),
                link.getString("organisation"),
                link.getString("action"),
                link.getString("subject"),
                link.getBoolean("refused", false),
                link.getList("changes", Document.class, List.of()).stream()
                        .map(AuditTrail::change)
                        .toList(),
                link.getString("requestId"),
                link.getString("previousHash"),
                link.getString("hash"));
    }

    private static AuditChange change(Document change) {
        return new AuditChange(change.getString("field"), change.getString("before"), change.getString("after"));
    }
}
