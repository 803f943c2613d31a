package org.charterexchange.matching.verify.statement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a finding says, before it has words.
 *
 * @param code what is said
 * @param arguments what it speaks about: numbers, ids, names of the documents, which read the same in every language
 */
public record Statement(StatementCode code, List<String> arguments) {

    /**
     * @throws IllegalArgumentException if there are not as many arguments as the code asks for
     */
    public Statement {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.arguments()) {
            throw new IllegalArgumentException(code + " takes " + code.arguments() + " arguments, not " + arguments);
        }
    }

    /** The statement of this code about these. */
    public static Statement of(StatementCode code, Object... arguments) {
        return new Statement(code, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** What a document says, or should say, as it stands. */
    public static Statement verbatim(Object content) {
        return of(StatementCode.VERBATIM, content);
    }

    /** Ids or names of a document as one argument. */
    public static String list(Collection<String> items) {
        return String.join(", ", items);
    }
}
