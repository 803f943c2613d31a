package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents a query can match by an index that covers part of the query, for instance by {@code _id} in
 * {@code {_id, state, version}}. The caller still matches them against the whole query.
 */
final class IndexSelection {

    private IndexSelection() {}

    static Optional<Iterable<StoreKey>> candidates(List<Index<StoreKey>> indexes, Document query) {
        Document conditions = flat(query);
        for (Index<StoreKey> index : indexes) {
            Optional<Document> covered = coveredBy(index, conditions);
            if (covered.isPresent() && index.canHandle(covered.get())) {
                return Optional.of(index.getPositions(covered.get()));
            }
        }
        return Optional.empty();
    }

    /** The conditions that must all hold, also those inside {@code $and}; of two on one field either will do. */
    private static Document flat(Document query) {
        Document conditions = new Document();
        query.forEach((name, condition) -> {
            if (name.equals("$and") && condition instanceof Collection<?> parts) {
                parts.forEach(part -> {
                    if (part instanceof Document document) {
                        conditions.putAll(flat(document));
                    }
                });
            } else {
                conditions.put(name, condition);
            }
        });
        return conditions;
    }

    private static Optional<Document> coveredBy(Index<StoreKey> index, Document query) {
        Document covered = new Document();
        for (IndexKey key : index.getKeys()) {
            if (!query.containsKey(key.getKey())) {
                return Optional.empty();
            }
            Object wanted = withoutEquals(query.get(key.getKey()));
            if (!isLookup(wanted, index)) {
                return Optional.empty();
            }
            covered.put(key.getKey(), wanted);
        }
        return Optional.of(covered);
    }

    private static @Nullable Object withoutEquals(@Nullable Object wanted) {
        return wanted instanceof Document expression && expression.keySet().equals(Set.of("$eq"))
                ? expression.get("$eq")
                : wanted;
    }

    private static boolean isLookup(@Nullable Object wanted, Index<StoreKey> index) {
        if (wanted instanceof Collection || wanted instanceof BsonRegularExpression) {
            return false;
        }
        if (wanted instanceof Document expression) {
            boolean literal = expression.keySet().stream().noneMatch(name -> name.startsWith("$"));
            boolean oneOf = index.getKeys().size() == 1 && isPlainList(expression);
            return literal || oneOf;
        }
        return true;
    }

    private static boolean isPlainList(Document expression) {
        return expression.keySet().equals(Set.of("$in"))
                && expression.get("$in") instanceof Collection<?> values
                && values.stream()
                        .noneMatch(value -> value == null
                                || value instanceof Collection
                                || value instanceof Document
                                || value instanceof BsonRegularExpression);
    }
}
