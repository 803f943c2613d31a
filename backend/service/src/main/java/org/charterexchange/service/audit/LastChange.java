package org.charterexchange.service.audit;

import java.time.Instant;
import java.util.List;

/**
 * The newest change of a document, kept in it.
 *
 * @param actor the id of a membership, or {@code system}
 * @param fields which fields it changed, without their values
 * @param version the version since then
 */
public record LastChange(Instant at, String actor, List<String> fields, long version) {

    /** Keeps its own list. */
    public LastChange {
        fields = List.copyOf(fields);
    }
}
