package org.charterexchange.matching.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of the ids of one list, in the order of the ids' UTF-8 bytes. */
final class Index {

    private final String kind;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param ids ordered and without duplicates */
    Index(String kind, List<String> ids) {
        this.kind = kind;
        for (String id : ids) {
            numbers.put(id, numbers.size());
        }
    }

    /** The number of the id that the node names. */
    int of(Node node) {
        Integer number = numbers.get(node.text());
        if (number == null) {
            throw node.expected("the id of a " + kind);
        }
        return number;
    }

    @Nullable Integer find(String id) {
        return numbers.get(id);
    }
}
