package org.charterexchange.service.upkeep;

import java.time.Instant;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.charterexchange.contract.work.WorkKind;

/**
 * Where a feature keeps work of one kind that was accepted and is not done.
 *
 * @param open the condition that documents with such work meet at this time
 * @param since the field that says since when it waits
 */
public record Backlog(WorkKind kind, String collection, Function<Instant, Bson> open, String since) {

    /** One whose condition is always the same. */
    public static Backlog of(WorkKind kind, String collection, Bson open, String since) {
        return new Backlog(kind, collection, now -> open, since);
    }
}
