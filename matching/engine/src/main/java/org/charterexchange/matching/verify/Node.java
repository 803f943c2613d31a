package org.charterexchange.matching.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file that knows its place; a field that is missing is a node too.
 *
 * <p>Every reading that fails throws an {@link UnreadableException} that names the place.
 */
final class Node {

    private final @Nullable Node parent;
    private final String name;
    private final @Nullable Object value;

    private Node(@Nullable Node parent, String name, @Nullable Object value) {
        this.parent = parent;
        this.name = name;
        this.value = value;
    }

    static Node root(Object value) {
        return new Node(null, "", value);
    }

    Node child(String childName, @Nullable Object childValue) {
        return new Node(this, childName, childValue);
    }

    /** Where this is, as a JSON pointer. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** What the file says here, shortened. */
    String claimed() {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > 400) {
            return "a number of " + number.precision() + " digits and scale " + number.scale();
        }
        String text = value instanceof String string ? '"' + string + '"' : value.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** The value as {@link Json} made it; {@link Json#NULL} where it is missing. */
    Object value() {
        return value == null ? Json.NULL : value;
    }

    boolean isMissing() {
        return value == null;
    }

    Node get(String field) {
        return child(field, object().get(field));
    }

    /** The fields of an object that has no others than the given ones. */
    Node knownFields(Set<String> known) {
        for (Node field : fields().values()) {
            if (!known.contains(field.name)) {
                throw field.expected("no such field");
            }
        }
        return this;
    }

    Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        object().forEach((field, content) -> fields.put(String.valueOf(field), child(String.valueOf(field), content)));
        return fields;
    }

    List<Node> items() {
        if (!(value instanceof List<?> list)) {
            throw expected("an array");
        }
        List<Node> items = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            items.add(child(Integer.toString(i), list.get(i)));
        }
        return items;
    }

    List<String> texts() {
        return isMissing() ? List.of() : items().stream().map(Node::text).toList();
    }

    String text() {
        if (value instanceof String string) {
            return string;
        }
        throw expected("a string");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw expected("true or false");
    }

    int number(int lowest, int highest) {
        return (int) whole(lowest, highest);
    }

    int number(int lowest, int highest, int otherwise) {
        return isMissing() ? otherwise : number(lowest, highest);
    }

    long whole(long lowest, long highest) {
        if (value instanceof Long number && number >= lowest && number <= highest) {
            return number;
        }
        throw expected("a whole number from " + lowest + " to " + highest);
    }

    BigDecimal decimal() {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw expected("a number");
    }

    Map<String, Integer> levels() {
        if (isMissing()) {
            return Map.of();
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        fields().forEach((skill, level) -> levels.put(skill, level.number(1, 5)));
        return levels;
    }

    @Nullable LocalDate date() {
        if (isMissing()) {
            return null;
        }
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw expected("a date such as 2027-01-31");
        }
    }

    UnreadableException expected(String what) {
        return new UnreadableException(pointer(), claimed(), what);
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw expected("an object");
    }
}
