package org.charterexchange.service.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A request that is right in everything, so that whoever may send it is answered with success.
 *
 * @param variables those of the path, in order; the last one names the object
 * @param query with its question mark, or empty
 * @param version what {@code If-Match} names
 * @param marker what the answer holds where the sender may see the object
 */
record AccessAttempt(
        List<String> variables,
        String query,
        @Nullable Long version,
        MediaType type,
        @Nullable Function<String, Object> body,
        @Nullable String marker) {

    static AccessAttempt on(String... variables) {
        return new AccessAttempt(List.of(variables), "", null, MediaType.APPLICATION_JSON, null, null);
    }

    AccessAttempt withVariables(List<String> others) {
        return new AccessAttempt(List.copyOf(others), query, version, type, body, marker);
    }

    AccessAttempt asking(String text) {
        return new AccessAttempt(variables, text, version, type, body, marker);
    }

    AccessAttempt basedOn(long known) {
        return new AccessAttempt(variables, query, known, type, body, marker);
    }

    AccessAttempt sending(Object content) {
        return sendingTo(id -> content);
    }

    /** The same with a body that repeats the id of the object. */
    AccessAttempt sendingTo(Function<String, Object> content) {
        return new AccessAttempt(variables, query, version, type, content, marker);
    }

    AccessAttempt sendingCsv(String content) {
        return new AccessAttempt(variables, query, version, new MediaType("text", "csv"), id -> content, marker);
    }

    AccessAttempt sendingLines(String content) {
        return new AccessAttempt(variables, query, version, MediaType.APPLICATION_NDJSON, id -> content, marker);
    }

    AccessAttempt showing(String text) {
        return new AccessAttempt(variables, query, version, type, body, text);
    }

    /** The same for an object that there is not. */
    AccessAttempt onNothing() {
        List<String> others = new ArrayList<>(variables);
        others.set(others.size() - 1, "nothing-here");
        return new AccessAttempt(others, query, version, type, body, marker);
    }

    /** What is sent; null where nothing is. */
    @Nullable Object content() {
        return body == null ? null : body.apply(variables.isEmpty() ? "" : variables.get(variables.size() - 1));
    }

    /** The path of an operation with the variables in their places. */
    String path(String pattern) {
        String path = pattern;
        for (String variable : variables) {
            path = path.replaceFirst("\\{[^}]*}", Matcher.quoteReplacement(variable));
        }
        return path + query;
    }
}
