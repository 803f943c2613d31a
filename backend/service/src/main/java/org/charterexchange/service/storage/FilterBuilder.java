package org.charterexchange.service.storage;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Builds the condition of a list from what was asked for; what is absent does not restrict.
 */
public final class FilterBuilder {

    private final List<Bson> conditions = new ArrayList<>();

    /** Restricts to documents with this value, where one is given. */
    public FilterBuilder equal(String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(Filters.eq(field, value instanceof Enum<?> choice ? choice.name() : value));
        }
        return this;
    }

    /** Restricts to documents that are found by these words, whatever the accents, apostrophes and case. */
    public FilterBuilder foundBy(@Nullable String words) {
        String folded = words == null ? "" : FoldedText.of(words);
        if (!folded.isEmpty()) {
            conditions.add(Filters.regex(FoldedText.FIELD, Pattern.quote(folded)));
        }
        return this;
    }

    /** Restricts by a condition of its own. */
    public FilterBuilder where(Bson condition) {
        conditions.add(condition);
        return this;
    }

    /** The condition. */
    public Bson all() {
        return conditions.isEmpty() ? new Document() : Filters.and(conditions);
    }
}
