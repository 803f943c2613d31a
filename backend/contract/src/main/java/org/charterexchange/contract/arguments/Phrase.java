package org.charterexchange.contract.arguments;

import java.util.List;

/**
 * Something to say that is not in the words of any language yet: a sentence, or a part of one that fills another.
 *
 * @param code what is said, as a stable name such as {@code reason.seats-taken}
 * @param arguments what fills it, in its order
 */
public record Phrase(String code, List<Argument> arguments) implements Argument {

    /** Keeps its own list. */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String in(ArgumentFormat format) {
        return format.phrase(this);
    }
}
