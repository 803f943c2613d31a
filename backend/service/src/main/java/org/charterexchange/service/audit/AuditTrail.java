package org.charterexchange.service.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.service.storage.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The chains as they are read, newest entries first.
 */
@Component
public class AuditTrail {

    private final AuditChains chains;

    AuditTrail(AuditChains chains) {
        this.chains = chains;
    }

    /**
     * Entries of the scheme's chain, or of an organisation's own.
     *
     * @param after a cursor
     * @param limit 1 to 200
     */
    public Mono<Page<AuditEntryView>> entries(
            @Nullable String organisation, @Nullable String after, @Nullable Integer limit) {
        String chain = organisation == null ? AuditChains.SCHEME : AuditChains.ofOrganisation(organisation);
        int size = Cursors.limit(limit);
        return chains.newest(chain, Cursors.key(after), size + 1)
                .collectList()
                .map(read -> Cursors.page(read, size, link -> link.getString("_id")))
                .map(page ->
                        new Page<>(page.items().stream().map(AuditTrail::view).toList(), page.next()));
    }

    private static AuditEntryView view(Document link) {
        Map<String, String> changes = new LinkedHashMap<>();
        link.get("changes", Document.class).forEach((field, change) -> changes.put(field, String.valueOf(change)));
        return new AuditEntryView(
                link.getLong("sequence"),
                link.getDate("at").toInstant(),
                link.getString("actor"),
                link.getString("organisation"),
                link.getString("action"),
                link.getString("subject"),
                link.getBoolean("refused", false),
                changes,
                link.getString("requestId"),
                link.getString("previousHash"),
                link.getString("hash"));
    }
}
