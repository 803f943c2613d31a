package org.charterexchange.contract.faults;

import java.util.List;
import org.charterexchange.contract.arguments.Argument;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the body, or the name of the parameter or header
 * @param value the value that was sent, shortened to 200 characters; absent where none was
 * @param code what was expected, as a stable name such as {@code whole-number-from-to}
 * @param arguments what fills the code, in its order, such as the least and the greatest number
 * @param expected the same in words, in the language that the caller likes best
 */
public record FieldFault(
        String pointer, @Nullable String value, String code, List<Argument> arguments, String expected) {

    /** Keeps its own list. */
    public FieldFault {
        arguments = List.copyOf(arguments);
    }

    /**
     * The fault of a value that is not what was expected.
     *
     * @param words what was expected in words
     */
    public static FieldFault of(String pointer, @Nullable String value, Expectation expected, String words) {
        return new FieldFault(pointer, value, expected.code(), expected.arguments(), words);
    }
}
