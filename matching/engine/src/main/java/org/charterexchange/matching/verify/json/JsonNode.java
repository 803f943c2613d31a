package org.charterexchange.matching.verify.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file that knows its place; a field that is missing is a node too.
 *
 * <p>Every reading that fails throws an {@link UnreadableDocumentException} that names the place.
 */
public final class JsonNode {

    private final @Nullable JsonNode parent;
    private final String name;
    private final @Nullable Object value;

    private JsonNode(@Nullable JsonNode parent, String name, @Nullable Object value) {
        this.parent = parent;
        this.name = name;
        this.value = value;
    }

    public static JsonNode root(Object value) {
        return new JsonNode(null, "", value);
    }

    JsonNode child(String childName, @Nullable Object childValue) {
        return new JsonNode(this, childName, childValue);
    }

    /** Where this is, as a JSON pointer. */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** What the file says here, shortened. */
    public Statement claimed() {
        if (value == null) {
            return Statement.of(StatementCode.NOTHING);
        }
        if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > 400) {
            return Statement.of(StatementCode.LARGE_NUMBER, number.precision(), number.scale());
        }
        String text = value instanceof String string ? '"' + string + '"' : value.toString();
        return Statement.verbatim(text.length() > 200 ? text.substring(0, 200) + "…" : text);
    }

    /** The value as {@link UntrustedJson} made it; {@link UntrustedJson#NULL} where it is missing. */
    Object value() {
        return value == null ? UntrustedJson.NULL : value;
    }

    public boolean isMissing() {
        return value == null;
    }

    public JsonNode get(String field) {
        return child(field, object().get(field));
    }

    /** The fields of an object that has no others than the given ones. */
    public JsonNode knownFields(Set<String> known) {
        for (JsonNode field : fields().values()) {
            if (!known.contains(field.name)) {
                throw field.expected(StatementCode.NO_SUCH_FIELD);
            }
        }
        return this;
    }

    public Map<String, JsonNode> fields() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object().forEach((field, content) -> fields.put(String.valueOf(field), child(String.valueOf(field), content)));
        return fields;
    }

    public List<JsonNode> items() {
        if (!(value instanceof List<?> list)) {
            throw expected(StatementCode.ARRAY);
        }
        List<JsonNode> items = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            items.add(child(Integer.toString(i), list.get(i)));
        }
        return items;
    }

    public List<String> texts() {
        return isMissing() ? List.of() : items().stream().map(JsonNode::text).toList();
    }

    public String text() {
        if (value instanceof String string) {
            return string;
        }
        throw expected(StatementCode.STRING);
    }

    public boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw expected(StatementCode.TRUE_OR_FALSE);
    }

    public int number(int lowest, int highest) {
        return (int) whole(lowest, highest);
    }

    public int number(int lowest, int highest, int otherwise) {
        return isMissing() ? otherwise : number(lowest, highest);
    }

    public long whole(long lowest, long highest) {
        if (value instanceof Long number && number >= lowest && number <= highest) {
            return number;
        }
        throw expected(StatementCode.WHOLE_NUMBER, lowest, highest);
    }

    public BigDecimal decimal() {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw expected(StatementCode.NUMBER);
    }

    public Map<String, Integer> levels() {
        if (isMissing()) {
            return Map.of();
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        fields().forEach((skill, level) -> levels.put(skill, level.number(1, 5)));
        return levels;
    }

    public @Nullable LocalDate date() {
        if (isMissing()) {
            return null;
        }
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw expected(StatementCode.DATE);
        }
    }

    public UnreadableDocumentException expected(StatementCode code, Object... arguments) {
        return expected(Statement.of(code, arguments));
    }

    public UnreadableDocumentException expected(Statement what) {
        return new UnreadableDocumentException(pointer(), claimed(), what);
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw expected(StatementCode.OBJECT);
    }
}
