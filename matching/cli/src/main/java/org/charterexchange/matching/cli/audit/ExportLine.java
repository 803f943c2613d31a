package org.charterexchange.matching.cli.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.cli.audit.TrailStatement.Code;
import org.jspecify.annotations.Nullable;

/**
 * A line of an export: what kind it is and what it holds. What is asked for and not there, or of another type, reads as
 * null or empty: the hashes and comparisons then fail, and say so.
 *
 * @param kind {@code header}, {@code checkpoint}, {@code entry} or {@code end}
 */
record ExportLine(String kind, Map<String, Object> content) {

    /** @throws MalformedLineException where the text is not one object with one member that is an object */
    static ExportLine read(String text) {
        Map<String, Object> whole = ExportJson.object(text);
        if (whole.size() != 1) {
            throw new MalformedLineException(Code.ONE_MEMBER, whole.size());
        }
        Map.Entry<String, Object> member = whole.entrySet().iterator().next();
        if (!(member.getValue() instanceof Map<?, ?> content)) {
            throw new MalformedLineException(Code.OBJECT_AS_MEMBER, member.getKey());
        }
        return new ExportLine(member.getKey(), named(content));
    }

    @Nullable String text(String member) {
        return content.get(member) instanceof String text ? text : null;
    }

    /** The whole number of this name; -1 where there is none. */
    long number(String member) {
        return content.get(member) instanceof Long number ? number : -1;
    }

    /** The objects in the array of this name. */
    List<ExportLine> objects(String member) {
        return content.get(member) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> new ExportLine(member, named((Map<?, ?>) item)))
                        .toList()
                : List.of();
    }

    /** The content without these members. */
    Map<String, Object> without(String... members) {
        Map<String, Object> rest = new LinkedHashMap<>(content);
        List.of(members).forEach(rest::remove);
        return rest;
    }

    private static Map<String, Object> named(Map<?, ?> object) {
        Map<String, Object> named = new LinkedHashMap<>();
        object.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
