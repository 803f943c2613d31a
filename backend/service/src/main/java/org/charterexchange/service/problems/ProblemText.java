package org.charterexchange.service.problems;

import java.util.List;

/**
 * A part of a problem's detail that is said in the caller's language, as the detail itself.
 *
 * @param key of {@code service-problems.properties}
 * @param arguments what fills it
 */
public record ProblemText(String key, List<Object> arguments) {

    /** The text of this key with these arguments. */
    public static ProblemText of(String key, Object... arguments) {
        return new ProblemText(key, List.of(arguments));
    }
}
