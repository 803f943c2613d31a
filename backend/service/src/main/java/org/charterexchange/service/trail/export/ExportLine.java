package org.charterexchange.service.trail.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.service.audit.chains.ChainHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of an exported trail as somebody sent it: nothing in it can be relied on.
 *
 * @param kind {@code header}, {@code checkpoint}, {@code entry} or {@code end}; {@code ?} for anything else
 */
record ExportLine(String kind, Map<String, Object> content) {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static ExportLine read(String text) {
        try {
            Map<?, ?> whole = JSON.readValue(text, Map.class);
            if (whole != null && whole.size() == 1) {
                Map.Entry<?, ?> only = whole.entrySet().iterator().next();
                if (only.getValue() instanceof Map<?, ?> content) {
                    return new ExportLine(String.valueOf(only.getKey()), named(content));
                }
            }
        } catch (JacksonException unreadable) {
            return new ExportLine("?", Map.of());
        }
        return new ExportLine("?", Map.of());
    }

    @Nullable String text(String member) {
        return content.get(member) instanceof String text ? text : null;
    }

    /** The whole number of this name; -1 where there is none. */
    long number(String member) {
        Object value = content.get(member);
        return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : -1;
    }

    /** The heads of chains in the array of this name. */
    List<ChainHead> heads(String member) {
        return content.get(member) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> new ExportLine(member, named((Map<?, ?>) item)))
                        .map(head -> new ChainHead(
                                String.valueOf(head.text("chain")),
                                head.number("length"),
                                String.valueOf(head.text("hash"))))
                        .toList()
                : List.of();
    }

    /** The content without these members. */
    Map<String, Object> without(String... members) {
        Map<String, Object> rest = new TreeMap<>(content);
        List.of(members).forEach(rest::remove);
        return rest;
    }

    private static Map<String, Object> named(Map<?, ?> object) {
        Map<String, Object> named = new TreeMap<>();
        object.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
