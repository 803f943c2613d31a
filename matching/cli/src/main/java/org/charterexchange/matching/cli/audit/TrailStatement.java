package org.charterexchange.matching.cli.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something said of a trail, before it has words.
 *
 * @param code what is said
 * @param arguments what it speaks about: numbers, ids, hashes, names, which read the same in every language
 */
record TrailStatement(Code code, List<String> arguments) {

    /** Everything that can be said of what was expected, what was found, and where. */
    enum Code {
        /** What the file says, or should say, as it stands. */
        VERBATIM(1),
        NOTHING(0),

        // Where
        LINE(0),
        END(0),
        CHECKPOINT(1),
        /** A chain and a sequence number. */
        ENTRY_OF(2),

        // Lines
        JSON_OBJECT(0),
        /** The column from which on it is none. */
        JSON_OBJECT_UNTIL(1),
        NOTHING_AFTER_THE_OBJECT(0),
        /** What was there. */
        TEXT_NUMBER_OR_BOOLEAN(1),
        /** What was there. */
        WHOLE_NUMBER_BELOW(1),
        NO_HALF_SURROGATES(0),
        /** How many there were. */
        ONE_MEMBER(1),
        /** The member's name. */
        OBJECT_AS_MEMBER(1),
        /** The kinds of line in their order. */
        IN_ORDER(1),

        // Entries
        NAMED_CHAIN(0),
        ENTRY(1),
        LAST_ENTRY(1),
        /** A hash and the sequence number of its entry. */
        HASH_OF_ENTRY(2),
        /** A hash and the number of a checkpoint. */
        AS_CHECKPOINT_SAYS(2),
        /** The same, and the first entry that may have been changed. */
        CHANGED_SINCE(3),
        CHAIN_ENDS_WITH(1),

        // Checkpoints
        /** The keys. */
        ONE_OF_KEYS(1),
        SIGNATURE_OF_KEY(1),
        TIME_FROM(1),
        /** A chain and a length. */
        CHAIN_AT_LEAST(2),

        // The end
        LINE_WITH_COUNTS(0),
        CUT_OFF(0),
        /** Checkpoints and entries. */
        COUNTS(2),

        // Why it was not verified
        NO_HEADER(0),
        /** The format. */
        NO_HEADER_OF_FORMAT(1),
        /** What was given instead. */
        NO_PUBLIC_KEY(1);

        private final int arguments;

        Code(int arguments) {
            this.arguments = arguments;
        }

        int arguments() {
            return arguments;
        }
    }

    /**
     * @throws IllegalArgumentException if there are not as many arguments as the code asks for
     */
    TrailStatement {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.arguments()) {
            throw new IllegalArgumentException(code + " takes " + code.arguments() + " arguments, not " + arguments);
        }
    }

    static TrailStatement of(Code code, Object... arguments) {
        return new TrailStatement(
                code, Stream.of(arguments).map(String::valueOf).toList());
    }

    static TrailStatement verbatim(Object content) {
        return of(Code.VERBATIM, content);
    }
}
