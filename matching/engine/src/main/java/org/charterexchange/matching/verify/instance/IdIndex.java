package org.charterexchange.matching.verify.instance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.StatementCode;
import org.jspecify.annotations.Nullable;

/** The numbers of the ids of one list, in the order of the ids' UTF-8 bytes. */
public final class IdIndex {

    private final StatementCode kind;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param kind says whose ids they are
     * @param ids ordered and without duplicates
     */
    IdIndex(StatementCode kind, List<String> ids) {
        this.kind = kind;
        for (String id : ids) {
            numbers.put(id, numbers.size());
        }
    }

    /** The number of the id that the node names. */
    public int of(JsonNode node) {
        Integer number = numbers.get(node.text());
        if (number == null) {
            throw node.expected(kind);
        }
        return number;
    }

    public @Nullable Integer find(String id) {
        return numbers.get(id);
    }
}
