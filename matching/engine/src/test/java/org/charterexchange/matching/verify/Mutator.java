package org.charterexchange.matching.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.charterexchange.matching.verify.json.JsonTrees;

/** Changes one thing in a JSON document, somewhere below a given field of its root. */
final class Mutator {

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** A copy of the document in which one value below the field is another, missing, double or out of place. */
    Object mutate(Object root, String field) {
        Map<String, Object> copy = new LinkedHashMap<>(map(root));
        copy.put(field, changed(copy.getOrDefault(field, "")));
        return copy;
    }

    private Object changed(Object value) {
        if (value instanceof Map<?, ?> && !map(value).isEmpty()) {
            return changedMap(new LinkedHashMap<>(map(value)));
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return changedList(new ArrayList<>(list));
        }
        return other(value);
    }

    private Object changedMap(Map<String, Object> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(6)) {
            case 0 -> map.remove(key);
            case 1 -> map.put(key + "x", map.remove(key));
            default -> map.put(key, changed(map.getOrDefault(key, JsonTrees.NULL)));
        }
        return map;
    }

    private Object changedList(List<Object> list) {
        int index = random.nextInt(list.size());
        switch (random.nextInt(6)) {
            case 0 -> list.remove(index);
            case 1 -> list.add(index, list.get(index));
            default -> list.set(index, changed(list.get(index)));
        }
        return list;
    }

    private Object other(Object value) {
        if (value instanceof Long number) {
            return List.<Object>of(number + 1, number - 1, number + 1000, -number - 1, "7", JsonTrees.NULL)
                    .get(random.nextInt(6));
        }
        if (value instanceof BigDecimal number) {
            return number.add(new BigDecimal("0.00001"));
        }
        if (value instanceof String text) {
            return List.<Object>of(text + "1", "", 1L).get(random.nextInt(3));
        }
        return "something else";
    }

    static String write(Object value) {
        if (value instanceof Map<?, ?>) {
            return map(value).entrySet().stream()
                    .map(field -> quoted(field.getKey()) + ":" + write(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Mutator::write).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A field that is an object; empty where there is none. */
    static Map<String, Object> map(Object value, String field) {
        return map(map(value).getOrDefault(field, Map.of()));
    }

    @SuppressWarnings("unchecked") // JsonTrees makes no other maps
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
