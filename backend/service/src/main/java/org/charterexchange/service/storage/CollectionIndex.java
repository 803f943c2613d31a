package org.charterexchange.service.storage;

import java.util.List;

/**
 * An index that a feature needs; unique ones are needed to be right, others only to be fast.
 *
 * @param collection the collection
 * @param unique whether no two documents may have the same values; documents without the fields do not count
 * @param fields the fields, ascending
 */
public record CollectionIndex(String collection, boolean unique, List<String> fields) {

    /** An index that forbids two documents with the same value of this field. */
    public static CollectionIndex unique(String collection, String field) {
        return new CollectionIndex(collection, true, List.of(field));
    }

    /** An index that makes finding by these fields fast. */
    public static CollectionIndex on(String collection, String... fields) {
        return new CollectionIndex(collection, false, List.of(fields));
    }
}
