package org.charterexchange.service.trail;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;

import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.charterexchange.service.audit.chains.AuditChains;
import org.charterexchange.service.storage.FilterBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; what is absent does not restrict.
 *
 * @param organisation whose chain is read; the scheme's where absent
 * @param kind an action, or the part of it before the dot
 * @param subject the thing that was acted on, such as {@code round/spring}
 * @param person who acted
 * @param from not before this
 * @param to before this
 * @param refused only what was refused, or only what was done
 */
public record AuditSearch(
        @Nullable String organisation,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String person,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Boolean refused) {

    String chain() {
        return organisation == null ? AuditChains.SCHEME : AuditChains.ofOrganisation(organisation);
    }

    boolean restricts() {
        return kind != null || subject != null || person != null || from != null || to != null || refused != null;
    }

    Bson condition() {
        FilterBuilder all = new FilterBuilder()
                .equal("subject", subject)
                .equal("actor", person)
                .equal("refused", refused);
        if (kind != null) {
            all.where(regex("action", "^" + Pattern.quote(kind) + "(\\.|$)"));
        }
        if (from != null) {
            all.where(gte("at", Date.from(from)));
        }
        if (to != null) {
            all.where(lt("at", Date.from(to)));
        }
        return all.all();
    }
}
