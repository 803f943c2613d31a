package org.charterexchange.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change that came first, where a change was refused because it was based on an older version.
 *
 * @param by the name of the person, where the reader may know it
 * @param at when
 * @param fields the fields that were changed
 * @param version the version since then
 */
public record ChangeView(@Nullable String by, Instant at, List<String> fields, long version) {

    /** Keeps its own list. */
    public ChangeView {
        fields = List.copyOf(fields);
    }
}
